package stele.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where blocks start. flexmark tries each kind of block on each line, most with regular expressions that it makes anew for
 * each text; here the first character of a line tells which may start, and they are made once.
 *
 * @param judging whether a line like {@code <FQDN>}, which is text for us, starts no block of HTML: it would keep the
 *     Markdown after it from being read
 */
record BlockStarts(boolean judging) implements Parser.ParserExtension {

    @Override
    public void parserOptions(MutableDataHolder options) {
        options.set(Parser.BLOCK_QUOTE_PARSER, false)
                .set(Parser.HEADING_PARSER, false)
                .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
                .set(Parser.HTML_BLOCK_PARSER, false)
                .set(Parser.THEMATIC_BREAK_PARSER, false)
                .set(Parser.LIST_BLOCK_PARSER, false)
                .set(Parser.INDENTED_CODE_BLOCK_PARSER, false);
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.customBlockParserFactory(new Factory(judging));
    }

    /** Takes the place of all of flexmark's own. */
    record Factory(boolean judging) implements CustomBlockParserFactory {

        @Override
        public Set<Class<?>> getAfterDependents() {
            return Set.of();
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of();
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new Start(options, judging);
        }
    }

    /** Whether a list item may start with a character. */
    static boolean isListMarker(char c) {
        return c == '-' || c == '*' || c == '+' || c >= '0' && c <= '9';
    }

    /** Whether the end of a line comes, for regular expressions, before its last character. */
    static boolean endsInSeparator(BasedSequence line) {
        char last = line.charAt(line.length() - 1);
        return last == '\u0085' || last == '\u2028' || last == '\u2029';
    }

    private static final class Start extends AbstractBlockParserFactory {

        private static final int CODE_INDENT = 4;
        private static final int SHORTEST_BREAK = 3;

        private final boolean judging;
        private final BlockParserFactory quote;
        private final BlockParserFactory heading;
        private final BlockParserFactory fence;
        private final HtmlBlocks html;
        private final BlockParserFactory thematicBreak;
        private final BlockParserFactory list;
        private final BlockParserFactory code;

        Start(DataHolder options, boolean judging) {
            super(options);
            this.judging = judging;
            this.quote = new BlockQuoteParser.Factory().apply(options);
            this.heading = new HeadingParser.Factory().apply(options);
            this.fence = new FencedCodeBlockParser.Factory().apply(options);
            this.html = new HtmlBlocks(options);
            this.thematicBreak = new ThematicBreakParser.Factory().apply(options);
            this.list = new ListBlockParser.Factory().apply(options);
            this.code = new IndentedCodeBlockParser.Factory().apply(options);
        }

        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (state.isBlank()) {
                return BlockStart.none();
            }
            char first = state.getLine().charAt(state.getNextNonSpaceIndex());
            boolean indented = state.getIndent() >= CODE_INDENT;
            var start = indented ? BlockStart.none() : atMargin(first, state, matched);
            if (start == null && isListMarker(first)) {
                start = list.tryStart(state, matched);
            }
            return start == null && indented ? code.tryStart(state, matched) : start;
        }

        private @Nullable BlockStart atMargin(char first, ParserState state, MatchedBlockParser matched) {
            return switch (first) {
                case '>' -> quote.tryStart(state, matched);
                case '#' ->
                    endsInSeparator(state.getLine()) ? heading.tryStart(state, matched) : AtxHeadings.start(state);
                case '`', '~' -> fence.tryStart(state, matched);
                case '<' -> startsHtml(state) ? html.start(state, matched) : BlockStart.none();
                case '=' -> underline(state, matched);
                case '*', '_' -> thematicBreak(state, matched);
                case '-' -> {
                    var underline = underline(state, matched);
                    yield underline != null ? underline : thematicBreak(state, matched);
                }
                default -> BlockStart.none();
            };
        }

        private @Nullable BlockStart underline(ParserState state, MatchedBlockParser matched) {
            boolean underlines = matched.getBlockParser().isParagraphParser() && marks(state) > 0;
            return underlines ? heading.tryStart(state, matched) : BlockStart.none();
        }

        private @Nullable BlockStart thematicBreak(ParserState state, MatchedBlockParser matched) {
            return marks(state) >= SHORTEST_BREAK ? thematicBreak.tryStart(state, matched) : BlockStart.none();
        }

        /** How often a line holds its first character; none if it holds any other but blanks. */
        private static int marks(ParserState state) {
            var line = state.getLine();
            char mark = line.charAt(state.getNextNonSpaceIndex());
            int marks = 0;
            int end = endsInSeparator(line) ? line.length() - 1 : line.length();
            for (int i = state.getNextNonSpaceIndex(); i < end; i++) {
                char c = line.charAt(i);
                if (c == mark) {
                    marks++;
                } else if (c != ' ' && c != '\t') {
                    return 0;
                }
            }
            return marks;
        }

        private boolean startsHtml(ParserState state) {
            if (!judging) {
                return true;
            }
            var line = state.getLine();
            var first = TagScanner.first(line.subSequence(state.getNextNonSpaceIndex(), line.length()));
            boolean element = first.is(Tag.Kind.START) || first.is(Tag.Kind.END);
            return !element || !Vocabulary.isText(first);
        }
    }
}
