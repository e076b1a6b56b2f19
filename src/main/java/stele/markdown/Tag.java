package stele.markdown;

import java.util.List;

/**
 * A stretch of raw HTML as an author wrote it.
 *
 * @param start offset of its first character in the stretch of HTML it was found in
 * @param end offset after its last character
 * @param name the element's name in lower case; empty for text, comments and declarations
 * @param attributes of a start tag, in order
 */
record Tag(Kind kind, int start, int end, String name, List<Attribute> attributes) {

    enum Kind {
        TEXT,
        /** What stands in a script, a style sheet or the like: no text and no tags. */
        RAW,
        START,
        END,
        COMMENT,
        /** {@code <!doctype>}, {@code <?php ?>} and {@code <![CDATA[ ]]>}. */
        DECLARATION,
        /** A start tag, end tag or comment that is not closed before the HTML ends. */
        UNCLOSED
    }

    /**
     * An attribute.
     *
     * @param valueStart offset of the first character of its value, in the same stretch of HTML; -1 without a value
     * @param valueEnd offset after the last; quotes are no part of a value
     */
    record Attribute(String name, int valueStart, int valueEnd) {
        boolean hasValue() {
            return valueStart >= 0;
        }

        /** The same in HTML in which it stands further behind. */
        Attribute movedBy(int offset) {
            return hasValue() ? new Attribute(name, valueStart + offset, valueEnd + offset) : this;
        }
    }

    Tag {
        attributes = List.copyOf(attributes);
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
