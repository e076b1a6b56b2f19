package stele.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserPhase;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ListItemParser;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.parser.internal.BlockContinueImpl;
import com.vladsch.flexmark.parser.internal.BlockStartImpl;
import com.vladsch.flexmark.parser.internal.MatchedBlockParserImpl;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.BlankLineContainer;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.KeepTrailingBlankLineContainer;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.PrefixedSubSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text line by line into a tree, as CommonMark describes it in “A parsing strategy”: open blocks go on or end, new
 * ones start, and what is left of the line is text. The blocks themselves are read by flexmark's parsers of blocks, and the
 * tree is the one that its own reader of documents makes; that one looks for the ends of lines character by character, and
 * keeps books of all blocks that nobody asks for here.
 */
final class BlockReader extends ReadingState {

    private final Grammar grammar;
    /** Whatever reads a block, in the order in which the blocks begin. */
    private final List<BlockParser> all = new ArrayList<>();
    /** Whether a blank line came right after something; if not, nothing that is still open is said to have one after it. */
    private boolean blankNoted;

    private @Nullable BlankLine blankLine;

    private BlockReader(Grammar grammar, InlineParser inlines, String text) {
        super(grammar.options(), inlines, text);
        this.grammar = grammar;
    }

    /** @param text with line feeds for the ends of lines, and without U+0000: as a {@link Manuscript} has it */
    static Document read(Grammar grammar, String text) {
        var inlines = grammar.borrowInlines();
        var document = new BlockReader(grammar, inlines, text).read();
        grammar.giveBack(inlines);
        return document;
    }

    private Document read() {
        phase = ParserPhase.PARSE_BLOCKS;
        while (toNextLine()) {
            readLine();
        }
        end(open);
        phase = ParserPhase.PRE_PROCESS_PARAGRAPHS;
        new Paragraphs(this).settle(grammar.paragraphs(), all);
        phase = ParserPhase.PRE_PROCESS_BLOCKS;
        preProcess();
        phase = ParserPhase.PARSE_INLINES;
        all.forEach(this::readInlines);
        phase = ParserPhase.DONE;
        inlines.finalizeDocument(document.getBlock());
        return document.getBlock();
    }

    private void readLine() {
        blankLine = null;
        int matches = goOn();
        if (matches == 0) {
            return;
        }
        List<BlockParser> ending =
                matches == open.size() ? List.of() : new ArrayList<>(open.subList(matches, open.size()));
        var last = open.get(matches - 1);
        var starts = new Starts(last, ending);
        starts.find();
        addText(starts, last);
    }

    /** How many of the open blocks go on in this line; none where the line is the end of one and nothing else. */
    private int goOn() {
        int matches = 1;
        for (int i = 1; i < open.size(); i++) {
            var parser = open.get(i);
            wasBlank = cursor.blank();
            cursor.lookAhead();
            if (!(goesOn(parser) instanceof BlockContinueImpl goes)) {
                return matches;
            }
            if (goes.isFinalize()) {
                end(parser);
                return 0;
            }
            if (goes.getNewIndex() != -1) {
                cursor.toIndex(goes.getNewIndex());
                noteBlank(parser.getBlock());
            } else if (goes.getNewColumn() != -1) {
                cursor.toColumn(goes.getNewColumn());
                noteBlank(parser.getBlock());
            }
            matches++;
        }
        return matches;
    }

    /**
     * Whether, and from where on, a line belongs to an open block. List items look for their next marker with a regular
     * expression that is tried at each character of the line; where the first one tells that it is none, they see no more.
     */
    private @Nullable BlockContinue goesOn(BlockParser parser) {
        if (!(parser instanceof ListItemParser) || cursor.blank() || BlockStarts.isListMarker(cursor.nextChar())) {
            return parser.tryContinue(this);
        }
        shortenLine(cursor.next() + 1);
        var goes = parser.tryContinue(this);
        restoreLine();
        return goes;
    }

    /** A line of which nothing is left after the marker of a block is a blank line of that block. */
    private void noteBlank(Block block) {
        if (!cursor.blank() && block instanceof BlankLineContainer) {
            cursor.lookAhead();
            if (cursor.blank()) {
                blankLine = new BlankLine(getLineWithEOL(), block);
                block.appendChild(blankLine);
            }
        }
    }

    /** The blocks that start in a line. */
    private final class Starts {

        /** The innermost block that the line is of. */
        private BlockParser parser;
        /** Whose blocks do not go on; they end as soon as another one starts. */
        private List<BlockParser> ending;

        private @Nullable BlockParser emptied;

        Starts(BlockParser last, List<BlockParser> ending) {
            this.parser = last;
            this.ending = ending;
        }

        void find() {
            boolean more = parser.isInterruptible() || parser.isContainer();
            while (more) {
                boolean before = cursor.blank();
                cursor.lookAhead();
                if (cursor.blank() && !before) {
                    emptied = parser;
                }
                if (cursor.blank() || cursor.indent() < getParsing().CODE_BLOCK_INDENT && cursor.beforeLetter()) {
                    cursor.toIndex(cursor.next());
                    return;
                }
                var start = start();
                if (start == null) {
                    if (!parser.isRawText() || !parser.isInterruptible()) {
                        cursor.toIndex(cursor.next());
                    }
                    return;
                }
                more = open(start);
            }
        }

        private @Nullable BlockStartImpl start() {
            var matched = new MatchedBlockParserImpl(parser);
            for (var factory : grammar.blocks()) {
                if (parser.canInterruptBy(factory)
                        && factory.tryStart(BlockReader.this, matched) instanceof BlockStartImpl start) {
                    return start;
                }
            }
            return null;
        }

        /** Whether more may start in the block. */
        private boolean open(BlockStartImpl start) {
            endUnmatched();
            if (start.getNewIndex() != -1) {
                cursor.toIndex(start.getNewIndex());
            } else if (start.getNewColumn() != -1) {
                cursor.toColumn(start.getNewColumn());
            }
            if (start.isReplaceActiveBlockParser()) {
                blockParserRemoved(getActiveBlockParser());
            }
            for (var begun : start.getBlockParsers()) {
                add(begun);
                parser = begun;
            }
            return parser.isContainer();
        }

        void endUnmatched() {
            end(ending);
            ending = List.of();
        }
    }

    private void addText(Starts starts, BlockParser last) {
        if (!starts.ending.isEmpty()
                && !cursor.blank()
                && getActiveBlockParser().isParagraphParser()) {
            // Lazy continuation: the line goes on with the paragraph, though not with what the paragraph is in.
            addLine();
            return;
        }
        starts.endUnmatched();
        var parser = starts.parser;
        if (isInList()) {
            propagateBlank(parser, last);
        }
        if (cursor.blank() && parser.getBlock() instanceof KeepTrailingBlankLineContainer) {
            keepBlank(parser, starts.emptied == parser);
        }
        if (!parser.isContainer()) {
            addLine();
        } else if (!cursor.blank()) {
            add(new ParagraphParser());
            addLine();
        }
    }

    private void keepBlank(BlockParser parser, boolean emptied) {
        if (blankLine == null && emptied && parser.isContainer()) {
            blankLine = new BlankLine(getLineWithEOL(), parser.getBlock());
        }
        if (blankLine != null) {
            parser.getBlock().appendChild(blankLine);
        }
    }

    /** Lists alone want to know what a blank line comes after: whether they are loose. */
    private boolean isInList() {
        for (int i = 1; i < open.size(); i++) {
            if (open.get(i) instanceof ListBlockParser) {
                return true;
            }
        }
        return false;
    }

    private void propagateBlank(BlockParser parser, BlockParser last) {
        var block = parser.getBlock();
        if (cursor.blank() && block.getLastChild() != null) {
            blankAfter.add(block.getLastChild());
        }
        boolean after = cursor.blank() && parser.isPropagatingLastBlankLine(last);
        if (!after && !cursor.blank() && !blankNoted) {
            return;
        }
        blankNoted = cursor.blank();
        for (Node node = block; node != null; node = node.getParent()) {
            if (after) {
                blankAfter.add(node);
            } else {
                blankAfter.remove(node);
            }
        }
    }

    private void addLine() {
        var rest = getLineWithEOL().subSequence(cursor.index());
        if (cursor.inTab()) {
            rest = PrefixedSubSequence.prefixOf(" ".repeat(cursor.restOfTab()), rest.subSequence(1));
        }
        getActiveBlockParser().addLine(this, rest);
    }

    private void add(BlockParser parser) {
        while (!getActiveBlockParser().canContain(this, parser, parser.getBlock())) {
            end(getActiveBlockParser());
        }
        getActiveBlockParser().getBlock().appendChild(parser.getBlock());
        open.add(parser);
        blockParserAdded(parser);
    }

    private void end(List<BlockParser> parsers) {
        for (int i = parsers.size() - 1; i >= 0; i--) {
            end(parsers.get(i));
        }
    }

    private void end(BlockParser parser) {
        if (getActiveBlockParser() == parser) {
            open.remove(open.size() - 1);
        }
        var block = parser.getBlock();
        if (block.getParent() != null
                && block.getLastChild() instanceof BlankLine last
                && last.getClaimedBlankLine() != block) {
            block.insertChainAfter(last.getFirstInChain());
            block.setCharsFromContentOnly();
        }
        parser.closeBlock(this);
        parser.finalizeClosedBlock();
        while (block.getNext() instanceof BlankLine next && next.getEndOffset() <= block.getEndOffset()) {
            next.unlink();
        }
    }

    private void preProcess() {
        for (var factory : grammar.preProcessors()) {
            var processor = factory.apply(this);
            // A list, since two classes are sooner compared than hashed.
            var types = List.copyOf(factory.getBlockTypes());
            for (var parser : all) {
                if (types.contains(parser.getBlock().getClass())) {
                    processor.preProcess(this, parser.getBlock());
                }
            }
        }
    }

    private void readInlines(BlockParser parser) {
        if (parser.getBlock() instanceof Paragraph paragraph) {
            // One that has become a table or definitions stands nowhere.
            if (paragraph.getParent() != null) {
                var lines = paragraph.getContentLines();
                inlines.parse(Pieces.joined(lines.get(0), lines), paragraph);
            }
        } else {
            parser.parseInlines(inlines);
        }
    }

    @Override
    public void blockParserAdded(BlockParser parser) {
        all.add(parser);
    }

    @Override
    public void blockParserRemoved(BlockParser parser) {
        open.remove(open.lastIndexOf(parser));
        all.remove(all.lastIndexOf(parser));
        parser.getBlock().unlink();
    }
}
