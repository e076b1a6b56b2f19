package stele.check.translation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stele.site.Site;
import stele.topic.Topic;

/** A topic and what it is in other languages. */
record Translations(Topic topic, List<Topic> others) {

    Translations {
        others = List.copyOf(others);
    }

    /** Regional kinds of one language are no witnesses against each other. */
    static Translations of(Topic topic, Site site) {
        var language = topic.locale().language();
        return new Translations(
                topic,
                site.locales().stream()
                        .filter(locale -> !locale.language().equals(language))
                        .flatMap(locale -> site.catalogue().translation(topic.key(), locale).stream())
                        .toList());
    }

    Optional<Label> heading() {
        return Label.heading(topic);
    }

    /** The words that the headings of all languages have in common: names of products, of services, of people. */
    Set<String> names(Label label) {
        var names = new HashSet<String>();
        var headings = others.stream()
                .flatMap(other -> Label.heading(other).stream())
                .filter(heading -> !heading.saysTheSameAs(label))
                .map(heading -> heading.words().folded())
                .toList();
        if (!headings.isEmpty()) {
            names.addAll(headings.get(0));
            headings.forEach(names::retainAll);
        }
        return names;
    }

    /** The translations that bear {@code label}, too, somewhere. */
    List<Topic> bearing(Label label) {
        return others.stream()
                .filter(other -> Label.of(other).stream().anyMatch(label::saysTheSameAs))
                .toList();
    }

    /** Whether the heading of {@code other} is not this topic's: it can be translated, then. */
    boolean differsInHeading(Topic other) {
        return heading()
                .flatMap(heading -> Label.heading(other).filter(theirs -> !theirs.saysTheSameAs(heading)))
                .isPresent();
    }
}
