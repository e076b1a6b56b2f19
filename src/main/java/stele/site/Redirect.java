package stele.site;

import java.io.Serializable;
import java.util.Optional;
import stele.diagnostic.Position;
import stele.file.OutputPath;
import stele.link.Target;
import stele.topic.Topic;

/**
 * A page that sends its reader elsewhere.
 *
 * @param from the topic whose front matter asks for it ({@code redirect_url}, {@code aliases})
 * @param page where a reader who follows an old link arrives
 * @param endless whether the target leads back here, at once or by way of other redirects
 */
public record Redirect(Topic from, OutputPath page, Target target, boolean endless) implements Serializable {

    /** The URL to send a reader to; empty where there is nothing to be read. */
    public Optional<String> href() {
        return endless ? Optional.empty() : target.href(page);
    }

    /** What {@code redirect_url} says. */
    public String written() {
        return from.redirect().orElse("");
    }

    /** Where {@code redirect_url} says so. */
    public Position position() {
        return from.frontMatter().position("redirect_url").orElse(from.source().start());
    }
}
