package stele.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Headings like {@code ## This} (CommonMark, section 4.2), as flexmark's regular expressions find them. */
final class AtxHeadings {

    private static final int DEEPEST = 6;

    private AtxHeadings() {}

    /** The heading that a line is from its next character on, which is a number sign. */
    static @Nullable BlockStart start(ParserState state) {
        if (state.getActiveBlockParser() instanceof FencedCodeBlockParser) {
            // Less indented than the fence in a list item before it, the line would be a heading; it is none for
            // flexmark.
            return BlockStart.none();
        }
        var line = state.getLine();
        int opening = state.getNextNonSpaceIndex();
        int content = opening;
        while (content < line.length() && line.charAt(content) == '#') {
            content++;
        }
        int level = content - opening;
        if (level > DEEPEST || content < line.length() && !isBlank(line.charAt(content))) {
            return BlockStart.none();
        }
        while (content < line.length() && isBlank(line.charAt(content))) {
            content++;
        }
        var parser = new HeadingParser(level);
        var heading = (Heading) parser.getBlock();
        heading.setOpeningMarker(line.subSequence(opening, opening + level));
        int end = closing(line, content);
        if (end < line.length()) {
            heading.setClosingMarker(line.subSequence(end, line.length()).trim());
        }
        heading.setText(line.subSequence(content, end).trim());
        heading.setCharsFromContent();
        return BlockStart.of(parser).atIndex(line.length());
    }

    /** Where number signs that close the heading begin, with the blanks before them; else the end of the line. */
    private static int closing(BasedSequence line, int content) {
        int after = withoutBlanks(line, content, line.length());
        int signs = after;
        while (signs > content && line.charAt(signs - 1) == '#') {
            signs--;
        }
        boolean closes = signs < after && (signs == content || isBlank(line.charAt(signs - 1)));
        return closes ? withoutBlanks(line, content, signs) : line.length();
    }

    private static int withoutBlanks(BasedSequence line, int from, int to) {
        int end = to;
        while (end > from && isBlank(line.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
