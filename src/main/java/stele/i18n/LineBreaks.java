package stele.i18n;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where the long words of titles may be broken, for browsers that have no dictionary of the language. Safe for use by
 * several threads.
 *
 * <p>A compound is broken where one of its parts begins, and parts are known from the titles themselves: that “Einstellungen”
 * is a word of the site tells where “Anwesenheitseinstellungen” may be broken. A break that is not found is no harm; one at
 * a wrong place would be.
 */
public final class LineBreaks {

    /** A place where a word may be broken, with a hyphen. */
    public static final char SOFT_HYPHEN = '\u00AD';

    /** A place where a name may be broken, without a sign that is not part of it. */
    public static final char SILENT = '\u200B';

    /** Languages that write compounds as one word, with the part that says what the thing is at the end. */
    private static final Set<String> COMPOUNDING =
            Set.of("da", "de", "et", "fi", "hu", "is", "nb", "nl", "nn", "no", "sv");

    /** In characters, from which on a name is long. */
    private static final int LONG = 13;

    private static final int LONG_COMPOUND = 18;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern LONG_WORD = Pattern.compile("[\\p{L}\\p{M}]{" + LONG_COMPOUND + ",}");
    private static final Pattern LONG_RUN = Pattern.compile("\\S{" + LONG + ",}");
    private static final Pattern IN_NAME = Pattern.compile("\\p{Ll}\\p{Lu}|[\\p{L}\\d][./_]\\p{L}");
    private static final Pattern JOINT_OF_NAME =
            Pattern.compile("(?<=[./_-])(?=[\\p{L}\\d])|(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

    /** What stands between the parts of a compound. */
    private static final Set<String> LINKS = Set.of("s", "es", "n", "en", "e", "er");

    private static final int LONGEST_LINK = 2;

    private static final int SHORTEST_PART = 5;

    /** Longer ones are compounds themselves, and to look for them in a word without end would take without end. */
    private static final int LONGEST_PART = 40;

    private static final int SHORTEST_START = 4;

    private final Set<String> parts = new HashSet<>();

    private LineBreaks() {}

    /** Those of {@code language}, with the words of {@code texts} as parts of others. */
    public static LineBreaks of(LocaleTag language, Stream<String> texts) {
        var breaks = new LineBreaks();
        if (COMPOUNDING.contains(language.language())) {
            texts.flatMap(text -> WORD.matcher(text).results())
                    .map(word -> word.group().toLowerCase(Locale.ROOT))
                    .filter(word -> word.length() >= SHORTEST_PART && word.length() <= LONGEST_PART)
                    .forEach(breaks.parts::add);
        }
        return breaks;
    }

    /** The parts of words by which it goes; two that print the same break alike. */
    @Override
    public String toString() {
        return String.join(" ", new TreeSet<>(parts));
    }

    /** {@code text} with {@link #SOFT_HYPHEN} and {@link #SILENT} where long words and names of things may be broken. */
    public String in(String text) {
        return mayBeBroken(text) ? broken(text) : text;
    }

    /** Whether it is worth to look closely: most titles have neither long words nor names of things. */
    private boolean mayBeBroken(String text) {
        int start = 0;
        while (start < text.length()) {
            int end = endOfRun(text, start);
            if (end - start >= LONG && mayBeBroken(text, start, end)) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    /** The same of a long run without blanks. */
    private boolean mayBeBroken(String text, int start, int end) {
        int word = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            word = Character.isLetter(c) || isMark(c) ? word + 1 : 0;
            boolean joint = i > start && isJoint(text.charAt(i - 1), c);
            if (joint || Character.isSurrogate(c) || word >= LONG_COMPOUND && !parts.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static int endOfRun(String text, int from) {
        int end = from;
        while (end < text.length() && !isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Whether a name may have a joint here: more often than {@link #IN_NAME} has it, never less. */
    private static boolean isJoint(char before, char c) {
        return before == '.'
                || before == '/'
                || before == '_'
                || Character.isUpperCase(c) && Character.isLowerCase(before);
    }

    String broken(String text) {
        var names = LONG_RUN.matcher(text).replaceAll(run -> Matcher.quoteReplacement(name(run.group())));
        return parts.isEmpty() ? names : LONG_WORD.matcher(names).replaceAll(word -> hyphenated(word.group()));
    }

    private static String name(String run) {
        return IN_NAME.matcher(run).find() ? JOINT_OF_NAME.matcher(run).replaceAll(String.valueOf(SILENT)) : run;
    }

    private String hyphenated(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        if (lower.length() != word.length()) {
            return word;
        }
        var hyphenated = new StringBuilder(word);
        var begins = new boolean[word.length() + 1];
        begins[word.length()] = true;
        for (int start = word.length() - SHORTEST_PART; start >= SHORTEST_START; start--) {
            int last = Math.min(word.length(), start + LONGEST_PART + LONGEST_LINK);
            for (int end = start + SHORTEST_PART; end <= last && !begins[start]; end++) {
                begins[start] = begins[end] && isPart(lower.substring(start, end), end == word.length());
            }
            if (begins[start]) {
                hyphenated.insert(start, SOFT_HYPHEN);
            }
        }
        return hyphenated.toString();
    }

    /** Whether it is a word of the site, followed by a link where more parts come. */
    private boolean isPart(String part, boolean last) {
        return parts.contains(part)
                || !last
                        && LINKS.stream()
                                .anyMatch(link -> part.endsWith(link)
                                        && parts.contains(part.substring(0, part.length() - link.length())));
    }
}
