package stele.cache;

import java.util.Optional;
import stele.file.Fingerprint;
import stele.page.Policy;
import stele.topic.Face;
import stele.topic.Topic;

/** What is known of the texts of topics without fetching them, where they are remembered. */
public final class Texts {

    private Texts() {}

    /** By what the file of {@code topic} is known; empty where nobody remembers it. */
    public static Optional<Fingerprint> print(Topic topic) {
        return topic.text() instanceof RememberedText text
                ? Optional.of(text.prints().content())
                : Optional.empty();
    }

    public static Fingerprint face(Topic topic) {
        return topic.text() instanceof RememberedText text
                ? text.prints().face()
                : Face.of(topic).fingerprint();
    }

    public static Policy policy(Topic topic) {
        return topic.text() instanceof RememberedText text ? text.prints().policy() : Policy.of(topic);
    }
}
