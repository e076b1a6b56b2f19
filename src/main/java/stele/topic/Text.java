package stele.topic;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import stele.markdown.Body;

/**
 * What the Markdown of a topic says. A build reads it at once ({@link ReadText}); where only a few topics are looked at, it
 * is worked out when it is first asked for. Either way the answers are the same, at any time and from any thread.
 */
public interface Text extends Serializable {

    /** See {@link Topic#title}. */
    String title();

    /** See {@link Topic#description}. */
    String description();

    /** See {@link Topic#revised}. */
    Optional<LocalDate> revised();

    Body body();

    /** Whether the topic may list others, as {@link Body#sections} tells: false only where it surely does not. */
    default boolean mayListTopics() {
        return body().sections().stream().anyMatch(section -> !section.items().isEmpty());
    }

    /** Whether there are comments to the checker, as {@link Body#directives} tells. */
    default boolean hasDirectives() {
        return !body().directives().isEmpty();
    }

    /** Whether the Markdown has been read, so that every answer is at hand. */
    default boolean isRead() {
        return true;
    }
}
