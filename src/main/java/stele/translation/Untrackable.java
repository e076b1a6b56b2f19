package stele.translation;

import stele.diagnostic.Position;
import stele.topic.Topic;

/**
 * Something that a translation says of its source and that cannot be used.
 *
 * @param key of the front matter
 * @param why it cannot be used, as the rest of a sentence that begins with the key and its value
 * @param hint what to do, as an imperative
 */
public record Untrackable(Topic topic, String key, String written, String why, String hint) {

    public Position position() {
        return topic.frontMatter().position(key).orElse(topic.source().start());
    }
}
