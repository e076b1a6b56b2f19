package stele.markdown;

import java.io.Serializable;
import java.util.List;
import java.util.regex.Pattern;
import stele.diagnostic.Position;

/**
 * What only a check wants to know of a topic's text; {@link #NONE} where a site is only built.
 *
 * @param parts what the article is made of, the page's heading included, in order
 * @param ids every id that the author gave, raw HTML and headings alike, in order, also those given twice
 * @param prose what a person reads, in order; no code, no addresses, no markup
 * @param brackets what would be a link if something were defined, in order
 */
public record Facts(List<Part> parts, List<Id> ids, List<Passage> prose, List<Bracket> brackets)
        implements Serializable {

    public static final Facts NONE = new Facts(List.of(), List.of(), List.of(), List.of());

    public Facts {
        parts = List.copyOf(parts);
        ids = List.copyOf(ids);
        prose = List.copyOf(prose);
        brackets = List.copyOf(brackets);
    }

    /**
     * A piece of the article that translations of one revision have in common.
     *
     * @param position of its first character in the author's file
     * @param detail for a heading its level as written, for an alert its kind in lower case, for an image its file's name,
     *     for code its text with blanks folded, else empty
     * @param text of a heading, plain; else empty
     */
    public record Part(Kind kind, Position position, String detail, String text) implements Serializable {}

    /** What a part is. */
    public enum Kind {
        HEADING,
        IMAGE,
        CODE,
        TABLE,
        ALERT,
        LIST_ITEM
    }

    /** An id as the author wrote it ({@code id="x"}, {@code <a name="x">}), and where. */
    public record Id(String id, Position position) implements Serializable {}

    /**
     * Square brackets that are text, because the topic does not define what they refer to.
     *
     * @param position of the {@code [}, or of the {@code !} before it
     * @param image whether an image is meant
     * @param label what would have to be defined, blanks folded
     * @param shortcut whether there is but one pair of brackets
     * @param glued whether a letter or a digit stands right before: {@code a[i][j]}
     * @param behind what stands in parentheses right behind or after one blank: up to the next blank, or all of it where it
     *     ends like a file's name; may be empty
     * @param near a label that the topic defines and that is nearly the same; may be empty
     */
    public record Bracket(
            Position position,
            boolean image,
            String text,
            String label,
            boolean shortcut,
            boolean glued,
            String behind,
            String near)
            implements Serializable {

        private static final Pattern DESTINATION = Pattern.compile(
                "(?:[a-z][a-z0-9+.-]*:|/|\\.\\.?/|#).*|.*\\.(?:md|html?|png|jpe?g|gif|svg|webp|pdf)(?:[#?)].*)?|.*/.*\\..*",
                Pattern.CASE_INSENSITIVE);

        /** Whether a link or an image was meant, since what stands behind can only be a destination. */
        public boolean isLink() {
            return !text.startsWith("!") && DESTINATION.matcher(destination()).matches();
        }

        /** Where it would lead. */
        public String destination() {
            long open = behind.chars().filter(c -> c == '(').count();
            long closed = behind.chars().filter(c -> c == ')').count();
            // The parenthesis that ends the link is none of the destination's.
            return closed > open ? behind.substring(0, behind.lastIndexOf(')')) : behind;
        }
    }

    /** A block of prose: a paragraph, a heading, a list item, a cell. */
    public record Passage(boolean heading, List<Run> runs) implements Serializable {
        public Passage {
            runs = List.copyOf(runs);
        }

        /** The words of the passage on one line. */
        public String text() {
            var text = new StringBuilder();
            runs.forEach(run -> text.append(run.text()).append(run.spaced() ? " " : ""));
            return text.toString().strip();
        }
    }

    /**
     * Words as they stand in the file, on one line and without markup: the character {@code i} of the text stands
     * {@code i} columns after {@code position}.
     *
     * @param link whether they are the text of a link
     * @param spaced whether a blank or a line's end follows before the next run
     */
    public record Run(Position position, String text, boolean link, boolean spaced) implements Serializable {}
}
