package stele.cache;

import stele.file.Fingerprint;
import stele.topic.Face;
import stele.topic.Topic;

/** Faces of topics: remembered where the topics are, so that no body has to be fetched to see one. */
public final class Faces {

    private Faces() {}

    public static Fingerprint of(Topic topic) {
        return topic.text() instanceof RememberedText text
                ? text.prints().face()
                : Face.of(topic).fingerprint();
    }
}
