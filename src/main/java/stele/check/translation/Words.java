package stele.check.translation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a text that say something about its language: names, numbers and addresses are left out. */
record Words(List<String> list) {

    /** Whatever has digits, signs of code, an inner capital, only capitals, or a verb and a noun as commands have. */
    private static final Pattern NAME =
            Pattern.compile(".*[\\p{N}_@$%=\\\\:].*|.*\\p{Ll}\\p{Lu}.*|[\\p{Lu}\\p{P}]{2,}|\\p{Lu}\\p{Ll}+-\\p{Lu}.*");

    private static final Pattern CUT = Pattern.compile(".*\\p{L}\\..*");

    Words {
        list = List.copyOf(list);
    }

    static Words of(String text) {
        return of(text, true);
    }

    /** The same as {@link #of}, but for words that begin with a capital: those need not be held against {@link #NAME}. */
    static Words withoutCapitals(String text) {
        return of(text, false);
    }

    private static Words of(String text, boolean capitals) {
        var words = new ArrayList<String>();
        for (var between : Signs.betweenBlanks(Signs.compatible(text))) {
            var word = Signs.stripped(between);
            if (Signs.hasLetter(word)
                    && (capitals || !Character.isUpperCase(word.codePointAt(0)))
                    && (Signs.isSmall(word) || !NAME.matcher(word).matches())) {
                words.add(word);
            }
        }
        return new Words(words);
    }

    /** A text as it is compared with another one: without regard to case, punctuation and blanks. */
    static String folded(String text) {
        var words = Signs.wordsOnly(Signs.compatible(text));
        words.replaceAll(Words::fold);
        return String.join(" ", words);
    }

    /** How many words there are; in scripts without blanks two signs count as one. */
    int count() {
        int count = 0;
        for (var word : list) {
            count += Math.max(1, Signs.ideographs(word) / 2);
        }
        return count;
    }

    /** The words that are not among {@code names}; what is written small is none. */
    Words without(Collection<String> names) {
        return new Words(list.stream()
                .filter(word -> Character.isLowerCase(word.codePointAt(0)) || !names.contains(fold(word)))
                .toList());
    }

    Set<String> folded() {
        return list.stream().map(Words::fold).collect(Collectors.toSet());
    }

    /** Whether more than a third of the words is also among those of {@code other}. */
    boolean resemble(Words other) {
        var theirs = new HashSet<>(other.folded());
        return list.stream().filter(word -> theirs.contains(fold(word))).count() * 3 > list.size();
    }

    /** Whether many words are cut short, as in {@code Conf. req. pr serv.}: no language is to be heard in them. */
    boolean areAbbreviated() {
        return list.stream()
                                .limit(Math.max(0, list.size() - 1))
                                .filter(word -> CUT.matcher(word).matches())
                                .count()
                        * 4
                >= Math.max(1, list.size());
    }

    /** Whether it reads like a sentence: a name has a capital letter in each word. */
    boolean areMoreThanAName() {
        return list.stream()
                        .skip(1)
                        .filter(word -> Character.isLowerCase(word.codePointAt(0)))
                        .count()
                >= 2;
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return String.join(" ", list);
    }
}
