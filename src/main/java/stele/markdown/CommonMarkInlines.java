package stele.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads destinations, titles and comments as CommonMark 0.31 does. */
class CommonMarkInlines extends InlineParserImpl {

    private static final String COMMENT_START = "<!--";
    private static final String COMMENT_END = "-->";

    /** Lengths of runs of backticks of which the rest of the text holds no other. */
    private final Set<Integer> unclosed = new HashSet<>();

    CommonMarkInlines(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkRefProcessors,
            List<InlineParserExtensionFactory> extensions) {
        super(options, specialCharacters, delimiterCharacters, delimiterProcessors, linkRefProcessors, extensions);
    }

    @Override
    public void parse(BasedSequence content, Node block) {
        unclosed.clear();
        super.parse(content, block);
    }

    /** As inherited, but without a copy of the whole text for each match, which made long paragraphs quadratic. */
    @Override
    @SuppressWarnings("NullAway") // The parser it is called by takes null for "no match".
    public @Nullable BasedSequence match(Pattern pattern) {
        if (index >= input.length()) {
            return null;
        }
        var matcher = pattern.matcher(input);
        matcher.region(index, input.length());
        if (!matcher.find()) {
            return null;
        }
        index = matcher.end();
        return input.subSequence(matcher.start(), matcher.end());
    }

    /** Section 6.3: between {@code <} and {@code >} a destination may hold blanks, but no line end and no bare bracket. */
    @Override
    @SuppressWarnings("NullAway") // The parser it is called by takes null for "no destination".
    public @Nullable BasedSequence parseLinkDestination() {
        if (peek() != '<') {
            return super.parseLinkDestination();
        }
        for (int i = index + 1; i < input.length(); i++) {
            char c = input.charAt(i);
            if (c == '>') {
                var destination = input.subSequence(index, i + 1);
                index = i + 1;
                return destination;
            }
            if (c == '\n' || c == '<') {
                return null;
            }
            i += c == '\\' ? 1 : 0;
        }
        return null;
    }

    /** Section 4.7: a title is parted from the destination by a blank, and ends at the first mark that closes it. */
    @Override
    @SuppressWarnings("NullAway") // As above.
    public @Nullable BasedSequence parseLinkTitle() {
        boolean parted = index > 0 && Characters.isSpace(input.charAt(index - 1));
        char open = peek();
        if (!parted || open != '"' && open != '\'' && open != '(') {
            return null;
        }
        char close = open == '(' ? ')' : open;
        for (int i = index + 1; i < input.length(); i++) {
            char c = input.charAt(i);
            if (c == close) {
                var title = input.subSequence(index, i + 1);
                index = i + 1;
                return title;
            }
            if (c == '(' && open == '(') {
                return null;
            }
            i += c == '\\' ? 1 : 0;
        }
        return null;
    }

    /** Section 6.1: code ends at the next run of as many backticks. */
    @Override
    protected boolean parseBackticks() {
        int length = runOfBackticks(index);
        int content = index + length;
        int end = unclosed.contains(length) ? -1 : closingBackticks(content, length);
        if (end < 0) {
            unclosed.add(length);
            appendText(input.subSequence(index, content));
            index = content;
            return true;
        }
        var text = input.subSequence(content, end);
        var code = new Code(input.subSequence(index, content), text, input.subSequence(end, end + length));
        code.appendChild(new Text(text));
        appendNode(code);
        index = end + length;
        return true;
    }

    private int closingBackticks(int from, int length) {
        for (int i = input.indexOf('`', from); i >= 0; i = input.indexOf('`', i)) {
            int run = runOfBackticks(i);
            if (run == length) {
                return i;
            }
            i += run;
        }
        return -1;
    }

    private int runOfBackticks(int from) {
        int end = from;
        while (end < input.length() && input.charAt(end) == '`') {
            end++;
        }
        return end - from;
    }

    /** Section 6.6: a comment may hold {@code --}, and may be nothing but {@code <!-->}. */
    @Override
    public boolean parseHtmlInline() {
        if (!startsWith(COMMENT_START)) {
            return super.parseHtmlInline();
        }
        int end = startsWith("<!-->") || startsWith("<!--->")
                ? input.indexOf('>', index) + 1
                : input.indexOf(COMMENT_END, index + COMMENT_START.length()) + COMMENT_END.length();
        if (end < index + COMMENT_START.length()) {
            return false;
        }
        appendNode(new HtmlInlineComment(input.subSequence(index, end)));
        index = end;
        return true;
    }

    private boolean startsWith(String text) {
        return input.matchChars(text, index);
    }
}
