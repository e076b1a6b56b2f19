package stele.check.translation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stele.diagnostic.Position;
import stele.markdown.Facts;
import stele.topic.Topic;

/**
 * What a topic is called somewhere.
 *
 * @param what the place, in words for a message: {@code heading}, {@code title}, {@code TOCTitle}
 */
record Label(String what, String text, Position position) {

    /** Every name of {@code topic} in its own file; the heading that readers see last, since it is right most often. */
    static List<Label> of(Topic topic) {
        return Stream.concat(
                        Stream.of("title", "TOCTitle").flatMap(key -> ofKey(topic, key).stream()),
                        heading(topic).stream())
                .toList();
    }

    /** The heading of the page. */
    static Optional<Label> heading(Topic topic) {
        return topic.body()
                .heading()
                .map(heading -> new Label("heading", heading.text(), position(topic, heading.text())))
                .filter(Label::isText);
    }

    private static Optional<Label> ofKey(Topic topic, String key) {
        return topic.frontMatter()
                .text(key)
                .flatMap(text -> topic.frontMatter().position(key).map(position -> new Label(key, text, position)))
                .filter(Label::isText);
    }

    private static Position position(Topic topic, String heading) {
        return topic.body().facts().parts().stream()
                .filter(part -> part.kind() == Facts.Kind.HEADING && part.text().equals(heading))
                .map(Facts.Part::position)
                .findFirst()
                .orElse(Position.startOf(topic.source().toString()));
    }

    /** {@code @NoTitle} is a note from one program to another. */
    private boolean isText() {
        return !text.startsWith("@");
    }

    Words words() {
        return Words.of(text);
    }

    boolean saysTheSameAs(Label other) {
        return Words.folded(text).equals(Words.folded(other.text));
    }
}
