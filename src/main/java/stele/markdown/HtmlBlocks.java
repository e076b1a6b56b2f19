package stele.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.util.Parsing;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where blocks of HTML start and end (CommonMark, section 4.6): the seven kinds of flexmark, told apart by their names. */
final class HtmlBlocks {

    private static final Set<String> VERBATIM = Set.of("script", "pre", "style");
    private static final Pattern VERBATIM_END = Pattern.compile("</(?:script|pre|style)>", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMENT_END = Pattern.compile("-->");
    private static final Pattern INSTRUCTION_END = Pattern.compile("\\?>");
    private static final Pattern DECLARATION_END = Pattern.compile(">");
    private static final Pattern CDATA_END = Pattern.compile("\\]\\]>");

    private final Set<String> blocks;
    /** The same elements where the name of a space stands before their own, which is rare. */
    private final Pattern blockInSpace;

    private final Pattern wholeTag;

    HtmlBlocks(DataHolder options) {
        this.blocks = Set.copyOf(Parser.HTML_BLOCK_TAGS.get(options));
        this.blockInSpace = Pattern.compile(
                "^</?" + Parsing.XML_NAMESPACE + "(?:" + String.join("|", blocks) + ")(?:\\s|[/]?[>]|$)",
                Pattern.CASE_INSENSITIVE);
        var parsing = new Parsing(options);
        this.wholeTag =
                Pattern.compile("^(?:" + parsing.OPENTAG + '|' + parsing.CLOSETAG + ")\\s*$", Pattern.CASE_INSENSITIVE);
    }

    /** The block that starts with the next character of a line, which is {@code <}. */
    @Nullable
    BlockStart start(ParserState state, MatchedBlockParser matched) {
        var line = state.getLine();
        var html = line.subSequence(state.getNextNonSpaceIndex(), line.length());
        var parser = parser(html, matched.getBlockParser().isParagraphParser());
        return parser == null ? BlockStart.none() : BlockStart.of(parser).atIndex(state.getIndex());
    }

    private @Nullable Lines parser(BasedSequence html, boolean inParagraph) {
        char next = html.safeCharAt(1);
        if (next == '!') {
            return declaration(html);
        }
        if (next == '?') {
            return new Lines(new HtmlBlock(), INSTRUCTION_END);
        }
        int start = next == '/' ? 2 : 1;
        int end = nameEnd(html, start);
        var name = html.subSequence(start, end).toString().toLowerCase(Locale.ROOT);
        if (start == 1 && VERBATIM.contains(name) && isParted(html, end, false)) {
            return new Lines(new HtmlBlock(), VERBATIM_END);
        }
        boolean parted = isParted(html, end, true);
        boolean block =
                parted ? blocks.contains(name) : blockInSpace.matcher(html).find();
        return block || !inParagraph && wholeTag.matcher(html).find() ? new Lines(new HtmlBlock(), null) : null;
    }

    private static @Nullable Lines declaration(BasedSequence html) {
        if (html.matchChars("<!--")) {
            return new Lines(new HtmlCommentBlock(), COMMENT_END);
        }
        if (html.matchChars("<![CDATA[")) {
            return new Lines(new HtmlBlock(), CDATA_END);
        }
        char letter = html.safeCharAt(2);
        return letter >= 'A' && letter <= 'Z' ? new Lines(new HtmlBlock(), DECLARATION_END) : null;
    }

    /** Where the letters and digits of a name end. */
    private static int nameEnd(BasedSequence html, int start) {
        int end = start;
        while (end < html.length() && isAsciiLetterOrDigit(html.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    /** Whether a name ends at an index for good, where {@code />} may close a tag or not. */
    private static boolean isParted(BasedSequence html, int index, boolean mayClose) {
        char c = html.safeCharAt(index);
        return index == html.length()
                || index == html.length() - 1 && BlockStarts.endsInSeparator(html)
                || Characters.isSpace(c)
                || c == '\u000B'
                || c == '>'
                || mayClose && c == '/' && html.safeCharAt(index + 1) == '>';
    }

    /** Takes lines of HTML: up to the one in which an end is found, or to a blank one. */
    private static final class Lines extends AbstractBlockParser {

        private final HtmlBlockBase block;
        private final @Nullable Pattern end;
        private final BlockContent content = new BlockContent();
        private boolean ended;

        Lines(HtmlBlockBase block, @Nullable Pattern end) {
            this.block = block;
            this.end = end;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public boolean isRawText() {
            return true;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return ended || end == null && state.isBlank()
                    ? BlockContinue.none()
                    : BlockContinue.atIndex(state.getIndex());
        }

        @Override
        public void addLine(ParserState state, BasedSequence line) {
            ended = end != null && end.matcher(line).find();
            content.add(line, state.getIndent());
        }

        @Override
        public void closeBlock(ParserState state) {
            block.setContent(content);
        }
    }
}
