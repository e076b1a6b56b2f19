package stele.navigation;

import java.io.Serializable;
import stele.i18n.LocaleTag;
import stele.topic.Topic;

/**
 * What a place in the tree shows.
 *
 * @param label plain text; the author's whole label, "Phase 3 : …" included
 * @param language of the label; another than the tree's where the place is borrowed from a sibling language
 * @param phase the number of the step, where the place is one of a numbered sequence; else 0
 */
public record Place(String label, LocaleTag language, Destination destination, int phase) implements Serializable {

    /** A place that is called as its topic; {@code suffix} as in {@link Destination.Page}. */
    static Place of(Topic topic, String suffix) {
        return new Place(topic.title(), topic.locale(), Destination.Page.of(topic, suffix), 0);
    }

    Place withPhase(int number) {
        return new Place(label, language, destination, number);
    }

    Place leadingTo(Destination other) {
        return new Place(label, language, other, phase);
    }
}
