package stele.markdown;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import stele.diagnostic.Diagnostic;

/**
 * Bounds on what the parser is given, so that no text takes it longer than a moment; 18 to 60 times above what real topics
 * hold. Its slow cases (nested or unmatched brackets, tags, delimiters) all lie within one block, so most are per block: a
 * run of lines without a blank one.
 */
final class Limits {

    private static final int TEXT = 2 * 1024 * 1024;
    private static final int LINE = 64 * 1024;
    private static final int BLOCK = 256 * 1024;
    private static final int ROWS = 2_000;
    private static final int HEADINGS = 10_000;
    private static final int LINES = 100_000;
    private static final int OPENERS = 2_000;
    private static final int RARE_OPENERS = 500;
    private static final int DELIMITERS = 10_000;
    private static final int OPEN_DELIMITERS = 1_000;
    private static final int DELIMITER_RUN = 1_000;
    private static final int BRACKET_DEPTH = 200;
    private static final int BACKTICK_LENGTHS = 100;
    private static final int CONTAINERS = 100;
    private static final int LIST_INDENT = 400;
    private static final int DEFINITIONS = 5_000;

    /** The characters that {@link #mark} counts. */
    private static final boolean[] MARKS = new boolean[0x80];

    static {
        for (char c : "[]<wW*_~`|".toCharArray()) {
            MARKS[c] = true;
        }
    }

    private final Manuscript manuscript;
    private final String text;

    private int blockStart;
    private int brackets;
    private int depth;
    private int destinations;
    private int declarations;
    private int addresses;
    private int delimiters;
    private int openDelimiters;
    private final BitSet backtickLengths = new BitSet();
    private int rows;
    /** Whether the line holds a bar, as rows of tables do. */
    private boolean bar;

    private int definitions;
    private int headings;
    private int lines;

    private Limits(Manuscript manuscript) {
        this.manuscript = manuscript;
        this.text = manuscript.text();
    }

    /** The first bound that the text oversteps. */
    static Optional<Diagnostic> overstepped(Manuscript manuscript) {
        var limits = new Limits(manuscript);
        return limits.isModest() ? Optional.empty() : limits.scan();
    }

    /** The same, without a glance at whether there is enough of anything to overstep a bound. */
    static Optional<Diagnostic> scanned(Manuscript manuscript) {
        return new Limits(manuscript).scan();
    }

    /** Whether it takes no closer look to see that no bound is overstepped, not even if all stood in one block. */
    private boolean isModest() {
        var glance = manuscript.glance();
        return manuscript.isGapless()
                && text.length() <= LINE
                && glance.lines() <= ROWS
                && glance.count('[') <= BRACKET_DEPTH
                && glance.count(']') <= OPENERS
                && glance.declarations() <= RARE_OPENERS
                && glance.addresses() <= RARE_OPENERS
                && glance.count('*') + glance.count('_') + glance.count('~') <= OPEN_DELIMITERS
                && glance.count('`') <= BACKTICK_LENGTHS * BACKTICK_LENGTHS / 2
                && areLongLinesModest(glance.lineStarts());
    }

    /** Markers open a line one by one, and only a long run of characters is too long. */
    private boolean areLongLinesModest(int[] starts) {
        for (int i = 0; i < starts.length; i++) {
            int start = starts[i] - manuscript.bodyOffset();
            int end = i + 1 < starts.length ? starts[i + 1] - 1 - manuscript.bodyOffset() : text.length();
            if (start >= 0 && end - start > CONTAINERS && !isModest(start, end)) {
                return false;
            }
        }
        return true;
    }

    private boolean isModest(int start, int end) {
        int afterMarkers = containers(start, end);
        if (afterMarkers < 0) {
            return false;
        }
        int first = skipBlanks(afterMarkers, end);
        return first == end
                || LongRun.inHeading(text, first, end).isEmpty()
                        && LongRun.in(text, first, end).isEmpty();
    }

    private Optional<Diagnostic> scan() {
        if (text.length() > TEXT) {
            return exceeded(0, "limit/file-size", "the topic is longer than %,d characters", TEXT);
        }
        for (int start = 0; start < text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            var found = line(start, end);
            if (found.isPresent()) {
                return found;
            }
            start = end + 1;
        }
        return Optional.empty();
    }

    private Optional<Diagnostic> line(int start, int end) {
        if (++lines > LINES) {
            return exceeded(start, "limit/file-size", "the topic has more than %,d lines", LINES);
        }
        int content = skipBlanks(start, end);
        if (content == end) {
            startBlock(end + 1);
            return Optional.empty();
        }
        if (end - start > LINE) {
            return exceeded(start, "limit/line-length", "the line is longer than %,d characters", LINE);
        }
        if (end - blockStart > BLOCK) {
            return exceeded(blockStart, "limit/block-length", "%,d characters follow without a blank line", BLOCK);
        }
        int afterMarkers = containers(start, end);
        if (afterMarkers < 0) {
            return exceeded(content, "limit/nesting", "lists and quotes are nested more than %,d deep", CONTAINERS);
        }
        int first = skipBlanks(afterMarkers, end);
        if (first < end && text.charAt(first) == '[' && ++definitions > DEFINITIONS) {
            return exceeded(start, "limit/references", "more than %,d lines start with a bracket", DEFINITIONS);
        }
        if (first < end && text.charAt(first) == '#' && ++headings > HEADINGS) {
            return exceeded(start, "limit/headings", "the topic has more than %,d headings", HEADINGS);
        }
        bar = false;
        var found = inline(start, end);
        // The scan ends with what it finds, and the row may go on.
        if ((bar || found.isPresent() && holdsBar(first, end)) && ++rows > ROWS) {
            return exceeded(start, "limit/block-length", "the table has more than %,d rows", ROWS);
        }
        var run = LongRun.inHeading(text, first, end).or(() -> LongRun.in(text, first, end));
        return run.isPresent()
                ? exceeded(
                        run.get().start(),
                        "limit/line-length",
                        run.get().what(),
                        run.get().bound())
                : found;
    }

    private boolean holdsBar(int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '|') {
                return true;
            }
        }
        return false;
    }

    private void startBlock(int start) {
        blockStart = start;
        brackets = 0;
        depth = 0;
        destinations = 0;
        declarations = 0;
        addresses = 0;
        delimiters = 0;
        openDelimiters = 0;
        backtickLengths.clear();
        rows = 0;
    }

    /** The offset after the quote and list markers that open the line, or -1 where they are too many or too far right. */
    private int containers(int start, int end) {
        int count = 0;
        int at = start;
        while (true) {
            int marker = skipBlanks(at, end);
            int after = afterMarker(marker, end);
            if (after == marker) {
                return at;
            }
            if (++count > CONTAINERS || text.charAt(marker) != '>' && marker - at > LIST_INDENT) {
                return -1;
            }
            at = after;
        }
    }

    private int afterMarker(int at, int end) {
        if (at == end) {
            return at;
        }
        char c = text.charAt(at);
        if (c == '>') {
            return at + 1;
        }
        int digits = at;
        while (digits < end && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean bullet = c == '-' || c == '+' || c == '*';
        boolean number = digits > at && digits < end && (text.charAt(digits) == '.' || text.charAt(digits) == ')');
        int after = bullet ? at + 1 : number ? digits + 1 : at;
        boolean closed = after == end || text.charAt(after) == ' ' || text.charAt(after) == '\t';
        return closed ? after : at;
    }

    private Optional<Diagnostic> inline(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < MARKS.length && MARKS[c]) {
                var found = mark(c, i, end);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Diagnostic> mark(char c, int at, int end) {
        return switch (c) {
            case '[' -> bracket(at);
            case ']' -> closingBracket(at);
            case '<' -> declaration(at);
            case 'w', 'W' -> address(at);
            case '*', '_', '~' -> delimiter(at, end);
            case '`' -> backticks(at, end);
            default -> {
                bar = true;
                yield Optional.empty();
            }
        };
    }

    private Optional<Diagnostic> bracket(int at) {
        if (++depth > BRACKET_DEPTH) {
            return exceeded(at, "limit/nesting", "brackets are nested more than %,d deep", BRACKET_DEPTH);
        }
        return tooMany(at, ++brackets, OPENERS, "[");
    }

    private Optional<Diagnostic> closingBracket(int at) {
        depth = Math.max(0, depth - 1);
        return text.startsWith("](", at) ? tooMany(at, ++destinations, OPENERS, "](") : Optional.empty();
    }

    private Optional<Diagnostic> declaration(int at) {
        boolean declaration = text.startsWith("<!", at) || text.startsWith("<?", at);
        return declaration ? tooMany(at, ++declarations, RARE_OPENERS, text.substring(at, at + 2)) : Optional.empty();
    }

    private Optional<Diagnostic> address(int at) {
        return text.regionMatches(true, at, "www.", 0, 4)
                ? tooMany(at, ++addresses, RARE_OPENERS, "www.")
                : Optional.empty();
    }

    private Optional<Diagnostic> delimiter(int at, int end) {
        if (at > 0 && text.charAt(at - 1) == text.charAt(at)) {
            return Optional.empty();
        }
        int length = runLength(at, end);
        if (length > DELIMITER_RUN) {
            return exceeded(at, "limit/nesting", "more than %,d delimiters follow each other", DELIMITER_RUN);
        }
        openDelimiters = Math.max(0, openDelimiters + opens(at, at + length, end));
        if (openDelimiters > OPEN_DELIMITERS) {
            return exceeded(at, "limit/nesting", "emphasis is nested more than %,d deep", OPEN_DELIMITERS);
        }
        return ++delimiters > DELIMITERS
                ? exceeded(at, "limit/delimiters", "more than %,d delimiters in one block", DELIMITERS)
                : Optional.empty();
    }

    /** 1 for a run that could only open, -1 for one that could only close, roughly. */
    private int opens(int start, int end, int lineEnd) {
        boolean blankBefore = start == 0 || Characters.isBlank(text.charAt(start - 1));
        boolean blankAfter = end == lineEnd || Characters.isBlank(text.charAt(end));
        return blankBefore == blankAfter ? 0 : blankBefore ? 1 : -1;
    }

    private Optional<Diagnostic> backticks(int at, int end) {
        if (at > 0 && text.charAt(at - 1) == '`') {
            return Optional.empty();
        }
        backtickLengths.set(Math.min(runLength(at, end), DELIMITER_RUN));
        return backtickLengths.cardinality() > BACKTICK_LENGTHS
                ? exceeded(
                        at, "limit/delimiters", "more than %,d lengths of backtick runs in one block", BACKTICK_LENGTHS)
                : Optional.empty();
    }

    private int runLength(int at, int end) {
        int after = at;
        while (after < end && text.charAt(after) == text.charAt(at)) {
            after++;
        }
        return after - at;
    }

    private int skipBlanks(int at, int end) {
        int after = at;
        while (after < end && (text.charAt(after) == ' ' || text.charAt(after) == '\t')) {
            after++;
        }
        return after;
    }

    private Optional<Diagnostic> tooMany(int at, int count, int bound, String what) {
        return count > bound
                ? exceeded(at, "limit/delimiters", "more than %,d times '" + what + "' in one block", bound)
                : Optional.empty();
    }

    private Optional<Diagnostic> exceeded(int at, String rule, String message, int bound) {
        var fact = String.format(Locale.ROOT, message, bound);
        var hint = "split it, or put the text into a file of its own that the topic links to";
        return Optional.of(Diagnostic.error(manuscript.position(at), rule, fact).withHint(hint));
    }
}
