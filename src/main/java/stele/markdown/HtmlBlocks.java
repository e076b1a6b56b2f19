package stele.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * HTML blocks as in CommonMark, except that a line like {@code <FQDN>}, which is text for us, does not start one: it would
 * keep the Markdown after it from being read.
 */
final class HtmlBlocks implements Parser.ParserExtension {

    @Override
    public void parserOptions(MutableDataHolder options) {
        options.set(Parser.HTML_BLOCK_PARSER, false);
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.customBlockParserFactory(new Factory());
    }

    private static final class Factory implements CustomBlockParserFactory {

        private final CustomBlockParserFactory commonMark = new HtmlBlockParser.Factory();

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return commonMark.getAfterDependents();
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return commonMark.getBeforeDependents();
        }

        @Override
        public boolean affectsGlobalScope() {
            return commonMark.affectsGlobalScope();
        }

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new Start(options, commonMark.apply(options));
        }
    }

    private static final class Start extends AbstractBlockParserFactory {

        private final BlockParserFactory commonMark;

        private Start(DataHolder options, BlockParserFactory commonMark) {
            super(options);
            this.commonMark = commonMark;
        }

        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            // Asked for each line, CommonMark's would make its regular expressions anew for each text.
            return startsWithTag(state) ? commonMark.tryStart(state, matched) : BlockStart.none();
        }

        private static boolean startsWithTag(ParserState state) {
            var line = state.getLine();
            int from = state.getNextNonSpaceIndex();
            if (from >= line.length() || line.charAt(from) != '<') {
                return false;
            }
            var first = TagScanner.scan(line.subSequence(from, line.length())).get(0);
            boolean element = first.is(Tag.Kind.START) || first.is(Tag.Kind.END);
            return !element || !Vocabulary.isText(first);
        }
    }
}
