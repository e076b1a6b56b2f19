package stele.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockPreProcessorFactory;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.DocumentParser;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What flexmark and its extensions know of Markdown, for {@link BlockReader} to read by; made once for all texts. */
final class Grammar {

    private final DataHolder options;
    private final List<BlockParserFactory> blocks;
    private final List<ParagraphPreProcessorFactory> paragraphs;
    private final List<BlockPreProcessorFactory> preProcessors;

    private final Map<Character, DelimiterProcessor> delimiters;
    private final BitSet delimiterCharacters;
    private final BitSet specialCharacters;
    private final LinkRefProcessorData links;
    private final Queue<QuickInlines> idle = new ConcurrentLinkedQueue<>();

    private Grammar(Plugs plugs) {
        this.options = plugs.toImmutable();
        this.blocks = DocumentParser.calculateBlockParserFactories(options, plugs.blocks).stream()
                .<BlockParserFactory>map(factory -> factory.apply(options))
                .toList();
        this.paragraphs =
                DocumentParser.calculateParagraphPreProcessors(options, plugs.paragraphs, QuickInlines::new).stream()
                        .flatMap(List::stream)
                        .toList();
        this.preProcessors = plugs.preProcessors;
        this.delimiters = InlineParserImpl.calculateDelimiterProcessors(options, plugs.delimiters);
        this.delimiterCharacters = InlineParserImpl.calculateDelimiterCharacters(options, delimiters.keySet());
        this.specialCharacters = InlineParserImpl.calculateSpecialCharacters(options, delimiterCharacters);
        this.links = InlineParserImpl.calculateLinkRefProcessors(options, List.of());
    }

    static Grammar of(List<Extension> extensions) {
        var plugs = new Plugs();
        plugs.extensions(extensions);
        return new Grammar(plugs);
    }

    DataHolder options() {
        return options;
    }

    /** What may start in a line, in the order in which to try. */
    List<BlockParserFactory> blocks() {
        return blocks;
    }

    /** What the first lines of a paragraph may be instead; each is to see all paragraphs before the next one does. */
    List<ParagraphPreProcessorFactory> paragraphs() {
        return paragraphs;
    }

    /** What sees finished blocks before their lines are read. */
    List<BlockPreProcessorFactory> preProcessors() {
        return preProcessors;
    }

    /** A reader of lines for one text: one that is idle, since it takes long to make one. */
    QuickInlines borrowInlines() {
        var free = idle.poll();
        return free != null
                ? free
                : new QuickInlines(options, specialCharacters, delimiterCharacters, delimiters, links, List.of());
    }

    /** Takes a reader of lines back after its text. */
    void giveBack(QuickInlines free) {
        idle.add(free);
    }

    /** Takes note of what is plugged in, which flexmark's own builder keeps to itself. */
    private static final class Plugs extends Parser.Builder {

        private final List<CustomBlockParserFactory> blocks = new ArrayList<>();
        private final List<ParagraphPreProcessorFactory> paragraphs = new ArrayList<>();
        private final List<BlockPreProcessorFactory> preProcessors = new ArrayList<>();
        private final List<DelimiterProcessor> delimiters = new ArrayList<>();

        @Override
        public Parser.Builder customBlockParserFactory(CustomBlockParserFactory factory) {
            blocks.add(factory);
            return this;
        }

        @Override
        public Parser.Builder paragraphPreProcessorFactory(ParagraphPreProcessorFactory factory) {
            paragraphs.add(factory);
            return this;
        }

        @Override
        public Parser.Builder blockPreProcessorFactory(BlockPreProcessorFactory factory) {
            preProcessors.add(factory);
            return this;
        }

        @Override
        public Parser.Builder customDelimiterProcessor(DelimiterProcessor processor) {
            delimiters.add(processor);
            return this;
        }
    }
}
