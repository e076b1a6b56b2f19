package stele.cache;

import java.io.Serial;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import stele.markdown.Body;
import stele.topic.ReadText;
import stele.topic.Text;

/** A text of which the body is fetched when it is first asked for: most runs want few. */
final class RememberedText implements Text {

    private static final long serialVersionUID = 1;

    private final String title;
    private final String description;
    private final @Nullable LocalDate revision;
    private final boolean mayListTopics;
    private final transient Supplier<Body> fetch;
    private transient volatile @Nullable Body body;

    RememberedText(
            String title,
            String description,
            @Nullable LocalDate revision,
            boolean mayListTopics,
            Supplier<Body> fetch) {
        this.title = title;
        this.description = description;
        this.revision = revision;
        this.mayListTopics = mayListTopics;
        this.fetch = fetch;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public Optional<LocalDate> revised() {
        return Optional.ofNullable(revision);
    }

    @Override
    public boolean mayListTopics() {
        return mayListTopics;
    }

    /** Two threads that ask at once may both fetch it; they get equal bodies. */
    @Override
    public Body body() {
        var fetched = body;
        if (fetched == null) {
            fetched = fetch.get();
            body = fetched;
        }
        return fetched;
    }

    /** Elsewhere, there is nothing to fetch it from. */
    @Serial
    private Object writeReplace() {
        return new ReadText(title, description, revision, body());
    }
}
