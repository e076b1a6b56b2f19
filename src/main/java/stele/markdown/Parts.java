package stele.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import stele.markdown.Facts.Kind;
import stele.markdown.Facts.Part;

/** Collects what an article is made of; a heading or a listing is one when its end has been read. */
final class Parts {

    private static final Comparator<Part> ORDER = Comparator.<Part>comparingInt(
                    part -> part.position().line())
            .thenComparingInt(part -> part.position().column());

    private final Manuscript manuscript;
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder heading = new StringBuilder();
    private final StringBuilder code = new StringBuilder();
    private int headingAt = -1;
    private int headingLevel;
    private int codeAt = -1;

    Parts(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    List<Part> all() {
        endHeading();
        endCode();
        parts.sort(ORDER);
        return parts;
    }

    void add(Kind kind, int offset, String detail) {
        parts.add(new Part(kind, manuscript.position(offset), detail, ""));
    }

    void startHeading(int level, int offset) {
        endHeading();
        headingLevel = level;
        headingAt = offset;
    }

    boolean inHeading() {
        return headingAt >= 0;
    }

    /** A heading without words is none. */
    void endHeading() {
        var text = Characters.fold(heading.toString());
        if (inHeading() && !text.isEmpty()) {
            var level = Integer.toString(headingLevel);
            parts.add(new Part(Kind.HEADING, manuscript.position(headingAt), level, text));
        }
        headingAt = -1;
        heading.setLength(0);
    }

    void startCode(int offset) {
        endCode();
        codeAt = offset;
    }

    boolean inCode() {
        return codeAt >= 0;
    }

    void endCode() {
        if (inCode()) {
            add(Kind.CODE, codeAt, Characters.fold(code.toString()));
        }
        codeAt = -1;
        code.setLength(0);
    }

    /** Whether words are to be told: those of a heading and of code, of which most of a text is neither. */
    boolean want() {
        return inCode() || inHeading();
    }

    /** Words of whatever is being read, as a reader sees them. */
    void words(String shown) {
        if (inCode()) {
            code.append(shown);
        } else if (inHeading()) {
            heading.append(shown);
        }
    }
}
