package stele.markdown;

import com.vladsch.flexmark.ast.util.Parsing;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserPhase;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.DocumentBlockParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a {@link BlockReader} is in a text, as flexmark's parsers of blocks may ask. */
abstract class ReadingState implements ParserState {

    /** Those whose blocks may go on, from the outermost in. */
    final List<BlockParser> open = new ArrayList<>();
    /** What a blank line came after. */
    final Set<Node> blankAfter = new HashSet<>();
    /** In the line. */
    final Cursor cursor;

    final InlineParser inlines;
    final DocumentBlockParser document = new DocumentBlockParser();

    ParserPhase phase = ParserPhase.STARTING;
    /** Whether the line was blank before the block that is asked now. */
    boolean wasBlank;

    private final String text;
    private final Written base;
    private int lineNumber = -1;
    private int lineStart;
    private int lineEnd;
    private int nextLine;
    private @Nullable BasedSequence line;
    private @Nullable BasedSequence wholeLine;
    private @Nullable BasedSequence lineWithEnd;

    ReadingState(DataHolder options, InlineParser inlines, String text) {
        this.inlines = inlines;
        this.text = text;
        this.base = Written.of(text);
        this.cursor = new Cursor(text);
        document.initializeDocument(options, base);
        inlines.initializeDocument(document.getBlock());
        open.add(document);
    }

    /** Whether there is another line. */
    final boolean toNextLine() {
        if (nextLine >= text.length()) {
            return false;
        }
        lineStart = nextLine;
        int newline = text.indexOf('\n', lineStart);
        lineEnd = newline < 0 ? text.length() : newline;
        nextLine = newline < 0 ? text.length() : newline + 1;
        line = null;
        lineWithEnd = null;
        cursor.toLine(lineStart, lineEnd);
        lineNumber++;
        return true;
    }

    /** Shows no more than some characters of the line to those who ask. */
    final void shortenLine(int length) {
        wholeLine = line;
        line = base.subSequence(lineStart, lineStart + length);
    }

    final void restoreLine() {
        line = wholeLine;
    }

    @Override
    public BasedSequence getLine() {
        if (line == null) {
            line = base.subSequence(lineStart, lineEnd);
        }
        return line;
    }

    @Override
    public BasedSequence getLineWithEOL() {
        if (lineWithEnd == null) {
            lineWithEnd = base.subSequence(lineStart, nextLine);
        }
        return lineWithEnd;
    }

    @Override
    public int getIndex() {
        return cursor.index();
    }

    @Override
    public int getNextNonSpaceIndex() {
        return cursor.next();
    }

    @Override
    public int getColumn() {
        return cursor.column();
    }

    @Override
    public int getIndent() {
        return cursor.indent();
    }

    @Override
    public boolean isBlank() {
        return cursor.blank();
    }

    @Override
    public boolean isBlankLine() {
        return wasBlank;
    }

    @Override
    public BlockParser getActiveBlockParser() {
        return open.get(open.size() - 1);
    }

    @Override
    public List<BlockParser> getActiveBlockParsers() {
        return open;
    }

    @Override
    @SuppressWarnings("NullAway") // Who asks takes null for "none".
    public @Nullable BlockParser getActiveBlockParser(Block block) {
        for (int i = open.size() - 1; i > 0; i--) {
            if (open.get(i).getBlock() == block) {
                return open.get(i);
            }
        }
        return null;
    }

    @Override
    public InlineParser getInlineParser() {
        return inlines;
    }

    @Override
    public int getLineNumber() {
        return lineNumber;
    }

    @Override
    public int getLineStart() {
        return lineStart;
    }

    @Override
    public int getLineEolLength() {
        return nextLine - lineEnd;
    }

    @Override
    public int getLineEndIndex() {
        return nextLine;
    }

    @Override
    public boolean endsWithBlankLine(Node block) {
        for (var node = block; node != null; node = node.getLastBlankLineChild()) {
            if (blankAfter.contains(node)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean isLastLineBlank(Node node) {
        return blankAfter.contains(node);
    }

    @Override
    public MutableDataHolder getProperties() {
        return document.getBlock();
    }

    @Override
    public ParserPhase getParserPhase() {
        return phase;
    }

    @Override
    public Parsing getParsing() {
        return inlines.getParsing();
    }

    /** None: wanted by an option that we do not set. */
    @Override
    public List<BasedSequence> getLineSegments() {
        return List.of();
    }

    // What comes and goes after all lines have been read has no lines of its own to be read.

    @Override
    public void blockAdded(Block block) {}

    @Override
    public void blockAddedWithChildren(Block block) {}

    @Override
    public void blockAddedWithDescendants(Block block) {}

    @Override
    public void blockRemoved(Block block) {}

    @Override
    public void blockRemovedWithChildren(Block block) {}

    @Override
    public void blockRemovedWithDescendants(Block block) {}
}
