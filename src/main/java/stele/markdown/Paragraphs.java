package stele.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the first lines of a paragraph are, if they are no text: definitions of links, or a table. Most paragraphs show by
 * one character that they are neither, and nobody else is asked.
 */
final class Paragraphs {

    private final ParserState state;

    Paragraphs(ParserState state) {
        this.state = state;
    }

    /** Shows all paragraphs to one processor after the other: a table may have links that are defined further down. */
    void settle(List<ParagraphPreProcessorFactory> processors, List<BlockParser> parsers) {
        for (var factory : processors) {
            boolean definitions = factory instanceof ReferencePreProcessorFactory;
            ParagraphPreProcessor processor = null;
            for (var parser : parsers) {
                var paragraph = candidate(parser, definitions);
                if (paragraph != null) {
                    processor = processor == null ? factory.apply(state) : processor;
                    take(paragraph, processor.preProcessBlock(paragraph, state));
                }
            }
        }
    }

    private static @Nullable Paragraph candidate(BlockParser parser, boolean definitions) {
        return parser.getBlock() instanceof Paragraph paragraph
                        && paragraph.getParent() != null
                        && (definitions ? first(paragraph.getChars()) == '[' : mayBeTable(paragraph))
                ? paragraph
                : null;
    }

    /** The first line of a table has a bar in it; if there is no other, it is the line between head and body. */
    private static boolean mayBeTable(Paragraph paragraph) {
        var line = paragraph.getLineChars(0);
        char first = first(line);
        boolean separates = first == '|' || first == '-' || first == ':';
        return (separates || paragraph.getLineCount() > 1) && line.indexOf('|') >= 0;
    }

    /** The first character that is no blank. */
    private static char first(BasedSequence chars) {
        int i = 0;
        while (i < chars.length() && Characters.isSpace(chars.charAt(i))) {
            i++;
        }
        return chars.safeCharAt(i);
    }

    /** Leaves of a paragraph what comes after the first {@code length} characters. */
    private static void take(Paragraph paragraph, int length) {
        if (length <= 0) {
            return;
        }
        var chars = paragraph.getChars();
        int blanks = chars.countLeading(CharPredicate.WHITESPACE, length, chars.length());
        var rest = chars.subSequence(length + blanks);
        int first = rest.isBlank() ? paragraph.getLineCount() : lineAt(paragraph, rest.getStartOffset());
        if (first == paragraph.getLineCount()) {
            paragraph.unlink();
            return;
        }
        var lines = new ArrayList<BasedSequence>(paragraph.getContentLines().subList(first, paragraph.getLineCount()));
        int start = rest.getStartOffset() - lines.get(0).getStartOffset();
        if (start > 0 && start < lines.get(0).length()) {
            lines.set(0, lines.get(0).subSequence(start));
        }
        var indents = Arrays.copyOfRange(paragraph.getLineIndents(), first, paragraph.getLineCount());
        paragraph.setContentLines(lines);
        paragraph.setLineIndents(indents);
        paragraph.setChars(rest);
    }

    /** The first line that ends after an offset. */
    private static int lineAt(Paragraph paragraph, int offset) {
        int line = 0;
        while (line < paragraph.getLineCount() && paragraph.getLineChars(line).getEndOffset() <= offset) {
            line++;
        }
        return line;
    }
}
