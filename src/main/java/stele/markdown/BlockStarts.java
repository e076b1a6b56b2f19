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
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where headings, fences, breaks and blocks of HTML start. flexmark tries all of them on each line, with regular expressions
 * that it makes anew for each text; here the first character of a line tells which may start, and they are made once.
 *
 * @param judging whether a line like {@code <FQDN>}, which is text for us, starts no block of HTML: it would keep the
 *     Markdown after it from being read
 */
record BlockStarts(boolean judging) implements Parser.ParserExtension {

    @Override
    public void parserOptions(MutableDataHolder options) {
        options.set(Parser.HEADING_PARSER, false)
                .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
                .set(Parser.HTML_BLOCK_PARSER, false)
                .set(Parser.THEMATIC_BREAK_PARSER, false);
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.customBlockParserFactory(new Factory(new Start(parser, judging)));
    }

    /** Takes the place among flexmark's own that the four have there. */
    record Factory(BlockParserFactory start) implements CustomBlockParserFactory {

        @Override
        public Set<Class<?>> getAfterDependents() {
            return Set.of(BlockQuoteParser.Factory.class);
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of(ListBlockParser.Factory.class, IndentedCodeBlockParser.Factory.class);
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return start;
        }
    }

    private static final class Start extends AbstractBlockParserFactory {

        private final boolean judging;
        private final BlockParserFactory heading;
        private final BlockParserFactory fence;
        private final BlockParserFactory html;
        private final BlockParserFactory thematicBreak;

        Start(DataHolder options, boolean judging) {
            super(options);
            this.judging = judging;
            this.heading = new HeadingParser.Factory().apply(options);
            this.fence = new FencedCodeBlockParser.Factory().apply(options);
            this.html = new HtmlBlockParser.Factory().apply(options);
            this.thematicBreak = new ThematicBreakParser.Factory().apply(options);
        }

        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            var line = state.getLine();
            int first = state.getNextNonSpaceIndex();
            if (first >= line.length()) {
                return BlockStart.none();
            }
            return switch (line.charAt(first)) {
                case '#', '=' -> heading.tryStart(state, matched);
                case '`', '~' -> fence.tryStart(state, matched);
                case '<' -> startsHtml(state, first) ? html.tryStart(state, matched) : BlockStart.none();
                case '*', '_' -> thematicBreak.tryStart(state, matched);
                case '-' -> {
                    var underline = heading.tryStart(state, matched);
                    yield underline != null ? underline : thematicBreak.tryStart(state, matched);
                }
                default -> BlockStart.none();
            };
        }

        private boolean startsHtml(ParserState state, int at) {
            var line = state.getLine();
            if (!judging) {
                return true;
            }
            var first = TagScanner.scan(line.subSequence(at, line.length())).get(0);
            boolean element = first.is(Tag.Kind.START) || first.is(Tag.Kind.END);
            return !element || !Vocabulary.isText(first);
        }
    }
}
