package stele.markdown;

import java.io.Serializable;
import stele.diagnostic.Position;

/**
 * A link or an image in a topic, Markdown or raw HTML alike.
 *
 * @param position of the link in the author's file: its {@code [}, {@code !} or {@code <}
 * @param kind what it asks for
 * @param written the destination as the author wrote it, with Markdown and HTML escapes resolved, percent-encoding not
 * @param text the link's text or the image's alternative text, plain, blanks folded
 * @param markup what raw HTML says beside
 */
public record Link(Position position, Kind kind, String written, String text, Markup markup) implements Serializable {

    public Link(Position position, Kind kind, String written, String text) {
        this(position, kind, written, text, Markup.NONE);
    }

    /** Whether a reader follows it or sees it. */
    public enum Kind {
        LINK,
        IMAGE
    }
}
