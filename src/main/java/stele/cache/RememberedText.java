package stele.cache;

import java.io.Serial;
import java.lang.ref.WeakReference;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import stele.file.Fingerprint;
import stele.markdown.Body;
import stele.page.Policy;
import stele.topic.ReadText;
import stele.topic.Text;
import stele.topic.Topic;

/**
 * A text that is kept for the next run, or was by an earlier one. Its body is fetched when it is asked for, if it is not there:
 * most runs want few. Whether it stays then is for a {@link Shelf} to say.
 */
final class RememberedText implements Text {

    private static final long serialVersionUID = 1;

    private final String title;
    private final String description;
    private final @Nullable LocalDate revision;
    private final boolean mayListTopics;
    private final boolean hasDirectives;
    private final transient Prints prints;
    private final transient Supplier<Body> fetch;
    private transient volatile WeakReference<Body> body = new WeakReference<>(null);

    RememberedText(
            String title,
            String description,
            @Nullable LocalDate revision,
            boolean mayListTopics,
            boolean hasDirectives,
            Prints prints,
            Supplier<Body> fetch) {
        this.title = title;
        this.description = description;
        this.revision = revision;
        this.mayListTopics = mayListTopics;
        this.hasDirectives = hasDirectives;
        this.prints = prints;
        this.fetch = fetch;
    }

    /** What {@code topic} says, with a body that is at hand and can be fetched when it is not any more. */
    RememberedText(Topic topic, Prints prints, Body body, Supplier<Body> fetch) {
        this(
                topic.title(),
                topic.description(),
                topic.revised().orElse(null),
                topic.text().mayListTopics(),
                topic.text().hasDirectives(),
                prints,
                fetch);
        this.body = new WeakReference<>(body);
    }

    /**
     * By what a text is told from others without its body.
     *
     * @param content of the whole file
     * @param face of the topic
     * @param policy that its page needs
     */
    record Prints(Fingerprint content, Fingerprint face, Policy policy) {}

    Prints prints() {
        return prints;
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

    @Override
    public boolean hasDirectives() {
        return hasDirectives;
    }

    /** Two threads that ask at once may both fetch it; they get equal bodies. */
    @Override
    public Body body() {
        var fetched = body.get();
        if (fetched == null) {
            fetched = fetch.get();
            body = new WeakReference<>(fetched);
        }
        return fetched;
    }

    /** Elsewhere, there is nothing to fetch it from. */
    @Serial
    private Object writeReplace() {
        return new ReadText(title, description, revision, body());
    }
}
