package stele.topic;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stele.markdown.Body;

/**
 * A text that has been read.
 *
 * @param revision nullable because an {@code Optional} cannot be serialised
 */
public record ReadText(
        String title, String description, @Nullable LocalDate revision, Body body) implements Text {

    public ReadText(String title, String description, Optional<LocalDate> revised, Body body) {
        this(title, description, revised.orElse(null), body);
    }

    @Override
    public Optional<LocalDate> revised() {
        return Optional.ofNullable(revision);
    }
}
