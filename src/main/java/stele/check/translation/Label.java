package stele.check.translation;

import java.util.ArrayList;
import java.util.List;
import stele.diagnostic.Position;
import stele.markdown.Body;
import stele.markdown.Facts;
import stele.topic.Topic;

/**
 * What a topic is called somewhere.
 *
 * @param what the place, in words for a message: {@code heading}, {@code title}, {@code TOCTitle}
 * @param folded the text as it is compared with others
 */
record Label(String what, String text, String folded, Position position) {

    private static final String HEADING = "heading";
    private static final List<String> KEYS = List.of("title", "TOCTitle");

    Label(String what, String text, Position position) {
        this(what, text, Words.folded(text), position);
    }

    /** Every name of {@code topic} in its own file; that of the page last, if it has one. */
    static List<Label> of(Topic topic) {
        var labels = new ArrayList<Label>();
        for (var key : KEYS) {
            var text = topic.frontMatter().text(key).filter(Label::isText);
            if (text.isPresent()) {
                topic.frontMatter()
                        .position(key)
                        .ifPresent(position -> labels.add(new Label(key, text.get(), position)));
            }
        }
        topic.body()
                .heading()
                .map(Body.Heading::text)
                .filter(Label::isText)
                .ifPresent(text -> labels.add(new Label(HEADING, text, position(topic, text))));
        return List.copyOf(labels);
    }

    boolean isHeading() {
        return what.equals(HEADING);
    }

    private static Position position(Topic topic, String heading) {
        return topic.body().facts().parts().stream()
                .filter(part -> part.kind() == Facts.Kind.HEADING && part.text().equals(heading))
                .map(Facts.Part::position)
                .findFirst()
                .orElse(Position.startOf(topic.source().toString()));
    }

    /** {@code @NoTitle} is a note from one program to another. */
    private static boolean isText(String text) {
        return !text.startsWith("@");
    }

    Words words() {
        return Words.of(text);
    }

    boolean saysTheSameAs(Label other) {
        return folded.equals(other.folded);
    }
}
