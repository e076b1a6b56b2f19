package stele.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link CommonMarkInlines} reads, and makes the same of it, by looking at characters where flexmark asks
 * regular expressions and sets. What is rare is left to it.
 */
final class QuickInlines extends CommonMarkInlines {

    private static final int ASCII = 0x80;
    private static final int LABEL = 999;

    /** The characters at which a run of plain text ends. */
    private final boolean[] special = new boolean[ASCII];

    /** The input that {@link #text} has the characters of, from {@link #start} on. */
    private @Nullable BasedSequence looked;

    private String text = "";
    private int start;

    QuickInlines(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkRefProcessors,
            List<InlineParserExtensionFactory> extensions) {
        super(options, specialCharacters, delimiterCharacters, delimiterProcessors, linkRefProcessors, extensions);
        // flexmark's own set gains the bar, the colon and the hyphen with the first table, and for all texts to come.
        for (char c : "\r\n\\`[]!<&".toCharArray()) {
            special[c] = true;
        }
        delimiterCharacters.stream().forEach(c -> special[c] = true);
    }

    @Override
    public void initializeDocument(Document document) {
        super.initializeDocument(document);
        looked = null;
        text = "";
    }

    /** Makes {@link #text} hold what is read now. */
    private void look() {
        if (looked != input) {
            looked = input;
            text = input instanceof Written written ? written.text() : input.toString();
            start = input instanceof Written ? input.getStartOffset() : 0;
        }
    }

    private char at(int i) {
        return text.charAt(start + i);
    }

    @Override
    protected boolean parseString() {
        look();
        int end = plainEnd();
        if (end == index) {
            return false;
        }
        appendText(input, index, end);
        index = end;
        return true;
    }

    /** Where the run of plain text ends that is read next. Most characters of a text pass here and nowhere else. */
    private int plainEnd() {
        var characters = text;
        var ends = special;
        boolean more = customCharacters != null;
        int from = start;
        int length = input.length();
        for (int i = index; i < length; i++) {
            char c = characters.charAt(from + i);
            if (c < ASCII && (ends[c] || more && customCharacters.get(c))) {
                return i;
            }
        }
        return length;
    }

    @Override
    @SuppressWarnings("NullAway") // As inherited: no list where there is no text.
    public boolean flushTextNode() {
        if (currentText == null) {
            return false;
        }
        block.appendChild(new Text(Pieces.joined(input, currentText)));
        currentText = null;
        return true;
    }

    @Override
    protected boolean parseBackslash() {
        look();
        if (index + 1 >= input.length() || !isAsciiPunctuation(at(index + 1))) {
            return super.parseBackslash();
        }
        appendText(input, index, index + 2);
        index += 2;
        return true;
    }

    /** Section 6.2: whether a run of delimiters may open and close depends on the characters before and after it. */
    @Override
    protected boolean parseDelimiters(DelimiterProcessor processor, char delimiter) {
        look();
        int end = index;
        int length = input.length();
        while (end < length && at(end) == delimiter) {
            end++;
        }
        if (end - index < processor.getMinLength()) {
            return false;
        }
        char before = index == 0 ? '\n' : at(index - 1);
        char after = end == length ? '\n' : at(end);
        boolean blankBefore = isWhitespace(before);
        boolean blankAfter = isWhitespace(after);
        boolean markBefore = isPunctuation(before);
        boolean markAfter = isPunctuation(after);
        boolean left = !blankAfter && (!markAfter || blankBefore || markBefore);
        boolean right = !blankBefore && (!markBefore || blankAfter || markAfter);
        var one = String.valueOf(before);
        var other = String.valueOf(after);
        boolean opens = delimiter == processor.getOpeningCharacter()
                && processor.canBeOpener(one, other, left, right, markBefore, markAfter, blankBefore, blankAfter);
        boolean closes = delimiter == processor.getClosingCharacter()
                && processor.canBeCloser(one, other, left, right, markBefore, markAfter, blankBefore, blankAfter);
        if (!opens && !closes && processor.skipNonOpenerCloser()) {
            return false;
        }
        push(delimiter, end, opens, closes);
        return true;
    }

    private void push(char delimiter, int end, boolean opens, boolean closes) {
        var node = appendSeparateText(input.subSequence(index, end));
        var run = new Delimiter(input, node, delimiter, opens, closes, lastDelimiter, index);
        run.setNumDelims(end - index);
        if (lastDelimiter != null) {
            lastDelimiter.setNext(run);
        }
        lastDelimiter = run;
        index = end;
    }

    @Override
    public void processDelimiters(@Nullable Delimiter bottom) {
        if (lastDelimiter != bottom) {
            super.processDelimiters(bottom);
        }
    }

    /** Blanks, at most one line end, and blanks. */
    @Override
    public boolean spnl() {
        look();
        index = afterBlanks(index);
        int line = afterLineEnd(index);
        if (line > index) {
            index = afterBlanks(line);
        }
        return true;
    }

    private int afterBlanks(int from) {
        int after = from;
        while (after < input.length() && (at(after) == ' ' || at(after) == '\t')) {
            after++;
        }
        return after;
    }

    private int afterLineEnd(int from) {
        int after = from;
        if (after < input.length() && at(after) == '\r') {
            after++;
        }
        return after < input.length() && at(after) == '\n' ? after + 1 : after;
    }

    @Override
    @SuppressWarnings("NullAway") // As inherited.
    public @Nullable BasedSequence parseLinkDestination() {
        look();
        int end = index;
        while (end < input.length() && !endsPlainAddress(at(end))) {
            end++;
        }
        char stop = end < input.length() ? at(end) : ')';
        if (stop == '<' || stop == '\\' || stop == '(') {
            return super.parseLinkDestination();
        }
        var destination = input.subSequence(index, end);
        index = end;
        return destination;
    }

    private static boolean endsPlainAddress(char c) {
        return c <= ' ' || c == '(' || c == ')' || c == '\\' || c == '<';
    }

    /** Section 6.3: a label has no bracket in it but escaped ones. */
    @Override
    public int parseLinkLabel() {
        if (peek() != '[') {
            return 0;
        }
        look();
        int longest = Math.min(input.length(), index + 1 + LABEL + 1);
        for (int i = index + 1; i < longest; i++) {
            switch (at(i)) {
                case '\\' -> {
                    return super.parseLinkLabel();
                }
                case '[' -> {
                    return 0;
                }
                case ']' -> {
                    int length = i + 1 - index;
                    index = i + 1;
                    return length;
                }
                default -> {
                    // What is counted is code points.
                    if (Character.isSurrogate(at(i))) {
                        return super.parseLinkLabel();
                    }
                }
            }
        }
        return 0;
    }

    /** An address in angle brackets has a colon or an at sign in it, and neither blanks nor brackets. */
    @Override
    public boolean parseAutolink() {
        look();
        for (int i = index + 1; i < input.length(); i++) {
            char c = at(i);
            if (c == ':' || c == '@') {
                return super.parseAutolink();
            }
            if (c <= ' ' || c == '>') {
                return false;
            }
        }
        return false;
    }

    private static boolean isWhitespace(char c) {
        return c == '\t' || c == '\n' || c == '\f' || c == '\r' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static boolean isPunctuation(char c) {
        return c < ASCII
                ? isAsciiPunctuation(c)
                : switch (Character.getType(c)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> false;
                };
    }

    private static boolean isAsciiPunctuation(char c) {
        return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }
}
