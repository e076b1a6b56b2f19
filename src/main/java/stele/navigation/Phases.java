package stele.navigation;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import stele.i18n.LocaleTag;

/**
 * Siblings whose labels are numbered steps, in whatever language: {@code Phase 1 : …}, {@code Etapa 2 – …},
 * {@code 3. Schritt: …}, {@code 第4段階：…}.
 */
public final class Phases {

    /** Two numbered siblings may be chance. */
    private static final int FEWEST = 3;

    /**
     * A number with one word before or behind it, or around it; then a colon, a dash or the like, or nothing more.
     * {@code Version 1.0} numbers no step.
     */
    private static final Pattern STEP =
            Pattern.compile("""
            \\h* (?<before>[\\p{L}\\p{M}]*) \\h*
            (?: (?: n[°ºo] | nr\\.? | [\\#№] ) \\h* )?
            (?<number>\\p{Nd}{1,3}) (?: [.ªº°] | \\p{L}{1,3}(?=\\h) )? \\h*
            (?<after>[\\p{L}\\p{M}]*) \\h*
            (?: (?: [：)）] | [:.–—-] (?!\\p{Nd}) ) \\h* (?<name>.*) | )
            """, Pattern.COMMENTS | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private Phases() {}

    /** {@code label} without its "Phase 3 : "; the whole label where nothing else is left, or no step is numbered. */
    public static String bareName(String label) {
        return Step.of(label, LocaleTag.ENGLISH)
                .map(Step::name)
                .filter(name -> !name.isEmpty())
                .orElse(label);
    }

    /** The tree below {@code node}, each numbered step with its number. */
    static NavNode marked(NavNode node) {
        var numbers = numbers(node.children().stream().map(NavNode::place).toList());
        var children = IntStream.range(0, node.children().size())
                .mapToObj(i -> marked(node.children().get(i)).withPhase(numbers.getOrDefault(i, 0)))
                .toList();
        return new NavNode(node.place(), children, node.written());
    }

    /** The numbers of those of {@code siblings} that are steps, by index; empty where there is no sequence. */
    private static Map<Integer, Integer> numbers(List<Place> siblings) {
        var steps = siblings.stream().map(Step::of).toList();
        return IntStream.range(0, steps.size())
                .filter(i -> steps.get(i).filter(step -> step.number == 1).isPresent())
                .mapToObj(first -> sequence(first, steps))
                .filter(sequence -> sequence.size() >= FEWEST)
                .findFirst()
                .orElse(Map.of());
    }

    /** The steps that follow {@code first} with the same word and growing numbers; empty where the numbers go back. */
    private static Map<Integer, Integer> sequence(int first, List<Optional<Step>> steps) {
        var numbers = new LinkedHashMap<Integer, Integer>();
        // Places borrowed from another language have that language's word.
        var words = new HashMap<LocaleTag, String>();
        int last = 0;
        for (int i = first; i < steps.size(); i++) {
            var step = steps.get(i)
                    .filter(next -> words.getOrDefault(next.language, next.word).equals(next.word));
            if (step.isEmpty()) {
                continue;
            }
            if (step.get().number <= last) {
                return Map.of();
            }
            last = step.get().number;
            words.put(step.get().language, step.get().word);
            numbers.put(i, last);
        }
        return numbers;
    }

    /** A label that numbers a step; {@code word} stands for whatever surrounds the number. */
    private record Step(String word, int number, String name, LocaleTag language) {

        static Optional<Step> of(Place place) {
            return of(place.label(), place.language());
        }

        static Optional<Step> of(String label, LocaleTag language) {
            var step = STEP.matcher(label);
            if (!step.matches()
                    || step.group("before").isEmpty() && step.group("after").isEmpty()) {
                return Optional.empty();
            }
            var word = Normalizer.normalize(step.group("before") + " " + step.group("after"), Normalizer.Form.NFC);
            var name = Optional.ofNullable(step.group("name")).orElse("").strip();
            return Optional.of(new Step(word.toLowerCase(Locale.ROOT), number(step.group("number")), name, language));
        }

        private static int number(String digits) {
            return digits.chars().reduce(0, (number, digit) -> 10 * number + Character.digit(digit, 10));
        }
    }
}
