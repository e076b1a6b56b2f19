package stele.check.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stele.config.Term;
import stele.config.Terms;
import stele.diagnostic.Position;
import stele.i18n.LocaleTag;
import stele.markdown.Facts.Passage;
import stele.markdown.Facts.Run;

/** Finds where prose in one language spells the names of {@code terms.yaml}. A longer name is looked for first: what it covers is no shorter one's. */
final class Spellings {

    private final List<Sought> sought;

    Spellings(Terms terms, LocaleTag locale) {
        sought = terms.all().stream()
                .flatMap(term -> sought(term, locale))
                .sorted(Comparator.comparingInt(Sought::length).reversed())
                .toList();
    }

    private static Stream<Sought> sought(Term term, LocaleTag locale) {
        var right = Stream.concat(Stream.of(term.name()), term.exceptions(locale).stream())
                .collect(Collectors.toSet());
        return Stream.of(right, term.wrong())
                .flatMap(Collection::stream)
                .distinct()
                .map(spelling -> new Sought(term, pattern(spelling), spelling.length(), right));
    }

    /** Whole words; between them may be any blanks, a line's end among them. Not a part of a path or an address. */
    private static Pattern pattern(String spelling) {
        var words = Pattern.compile(" ")
                .splitAsStream(spelling)
                .map(Pattern::quote)
                .collect(Collectors.joining("[ \\u00A0\\u202F]+"));
        return Pattern.compile(
                "(?<![\\p{L}\\p{M}\\p{N}_/\\\\@.])" + words + "(?![\\p{L}\\p{M}\\p{N}_/\\\\@]|\\.[\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Every spelling that is not right. */
    Stream<Misspelt> wrong(Passage passage) {
        var text = Text.of(passage);
        if (!text.hasLowerCase()) {
            return Stream.empty();
        }
        var covered = new boolean[text.text.length()];
        var wrong = new ArrayList<Misspelt>();
        for (var one : sought) {
            var found = one.pattern.matcher(text.text);
            while (found.find()) {
                boolean isNew = true;
                for (int i = found.start(); i < found.end(); i++) {
                    isNew &= !covered[i];
                    covered[i] = true;
                }
                var written = found.group().replace('\u00A0', ' ').replace('\u202F', ' ');
                if (isNew && !one.right.contains(written)) {
                    wrong.add(new Misspelt(one.term, written, text.position(found.start())));
                }
            }
        }
        return wrong.stream();
    }

    /** A name that is not spelt as it should be. */
    record Misspelt(Term term, String written, Position position) {}

    private record Sought(Term term, Pattern pattern, int length, Set<String> right) {}

    /** The runs of a passage that are no link's, in one line; a link parts what stands before and after it. */
    private record Text(String text, List<Run> runs, List<Integer> starts) {

        private static final char LINK = '\uFFFC';

        static Text of(Passage passage) {
            var text = new StringBuilder();
            var runs = new ArrayList<Run>();
            var starts = new ArrayList<Integer>();
            for (var run : passage.runs()) {
                runs.add(run);
                starts.add(text.length());
                text.append(run.link() ? String.valueOf(LINK) : run.text()).append(run.spaced() ? " " : "");
            }
            return new Text(text.toString(), runs, starts);
        }

        /** A heading in capitals spells everything in capitals. */
        boolean hasLowerCase() {
            return text.codePoints().anyMatch(Character::isLowerCase);
        }

        Position position(int index) {
            int at = (int) starts.stream().filter(start -> start <= index).count() - 1;
            var start = runs.get(at).position();
            return new Position(start.file(), start.line(), start.column() + index - starts.get(at));
        }
    }
}
