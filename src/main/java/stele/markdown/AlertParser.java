package stele.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads alerts: containers within a block quote, from their marker to the next one or to the end of the quote. */
final class AlertParser extends AbstractBlockParser {

    private static final int CODE_INDENT = 4;

    private final Alert block;

    private AlertParser(Alert.Kind kind, int markerOffset) {
        this.block = new Alert(kind, markerOffset);
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block child) {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        boolean inCode = state.getActiveBlockParser() instanceof FencedCodeBlockParser;
        boolean next = !inCode
                && state.getIndent() <= 1
                && isBracketNext(state)
                && kindAt(state).isPresent();
        return next ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setCharsFromContent();
    }

    private static boolean isBracketNext(ParserState state) {
        return !state.isBlank() && state.getLine().charAt(state.getNextNonSpaceIndex()) == '[';
    }

    private static Optional<Alert.Marker> markerAt(ParserState state) {
        var line = state.getLine();
        return Alert.Marker.at(line.subSequence(state.getNextNonSpaceIndex(), line.length()));
    }

    private static Optional<Alert.Kind> kindAt(ParserState state) {
        return markerAt(state).map(Alert.Marker::name).flatMap(Alert.Kind::of);
    }

    /** An alert starts on the first line of a quote, or after another alert. */
    static final class Factory implements CustomBlockParserFactory {

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return Set.of();
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return Set.of(BlockStarts.Factory.class);
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new AbstractBlockParserFactory(options) {
                @Override
                public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
                    return start(state, matched.getBlockParser().getBlock());
                }
            };
        }

        private static BlockStart start(ParserState state, Block parent) {
            if (!(parent instanceof BlockQuote) || !isBracketNext(state)) {
                return BlockStart.none();
            }
            var last = parent.getLastChildAnyNot(BlankLine.class);
            boolean first = last == null || last instanceof Alert;
            if (!first || state.getIndent() >= CODE_INDENT) {
                return BlockStart.none();
            }
            int offset = state.getLine().getIndexOffset(state.getNextNonSpaceIndex());
            var marker = markerAt(state);
            var kind = marker.map(Alert.Marker::name).flatMap(Alert.Kind::of);
            return marker.isPresent() && kind.isPresent()
                    ? BlockStart.of(new AlertParser(kind.get(), offset))
                            .atIndex(state.getNextNonSpaceIndex() + marker.get().length())
                    : BlockStart.none();
        }
    }
}
