package stele.check.translation;

import java.util.List;
import java.util.stream.Collectors;

/** Numbers that say which one, in words as far as people write them so. */
final class Ordinals {

    private static final List<String> WORDS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    /** More are counted, not listed. */
    private static final int MOST_LISTED = 4;

    private Ordinals() {}

    /** {@code the second is}, {@code the second, fifth and 11th are}, {@code 7 of them are}; numbers from 1. */
    static String are(List<Integer> numbers) {
        if (numbers.size() > MOST_LISTED) {
            return numbers.size() + " of them are";
        }
        var words = numbers.stream().map(Ordinals::of).toList();
        int last = words.size() - 1;
        var before = words.stream().limit(last).collect(Collectors.joining(", "));
        return "the " + (before.isEmpty() ? "" : before + " and ") + words.get(last) + (last == 0 ? " is" : " are");
    }

    /** {@code second}, {@code 11th}, {@code 22nd}. */
    static String of(int number) {
        if (number <= WORDS.size()) {
            return WORDS.get(number - 1);
        }
        boolean teen = number % 100 / 10 == 1;
        int digit = teen ? 0 : number % 10;
        return number + (digit == 1 ? "st" : digit == 2 ? "nd" : digit == 3 ? "rd" : "th");
    }
}
