package stele.check.translation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import stele.i18n.LocaleTag;
import stele.site.Site;
import stele.topic.Topic;

/**
 * What speaks against a label. A few words alone are heard wrongly too often – a Portuguese title passes for a Spanish
 * one – so a second witness is wanted: another translation, the topic's own heading, or its text.
 */
final class Testimony {

    private final Tongues tongues;
    private final Optional<LocaleTag> source;

    Testimony(Site site) {
        this.tongues = Tongues.of(site);
        this.source = site.config().demands().sourceLocale();
    }

    /** Why {@code label} is not in the language of {@code topic}, as the end of a sentence; empty where it may well be. */
    Optional<String> against(Label label, Translations topic) {
        var page = topic.topic().locale();
        var names = topic.names(label);
        var words = label.words().without(names);
        if (tongues.foreign(words, page).isEmpty()) {
            return Optional.empty();
        }
        boolean isHeading = topic.heading().filter(label::saysTheSameAs).isPresent();
        return (isHeading ? byTranslations(label, words, topic) : byLabels(label, topic))
                .or(() -> isHeading ? Optional.empty() : byHeading(words, names, topic))
                .or(() -> byText(words, topic.topic()));
    }

    /** The heading is that of several other languages, and yet somebody found it worth translating. */
    private Optional<String> byTranslations(Label label, Words words, Translations topic) {
        var bearing = topic.bearing(label);
        boolean several = bearing.size() >= 2
                && words.count() >= 3
                && topic.others().stream().anyMatch(topic::differsInHeading);
        boolean asInSource = words.areMoreThanAName()
                && bearing.stream()
                        .anyMatch(other -> Optional.of(other.locale()).equals(source));
        return several || asInSource ? Optional.of("it is the same in " + locales(bearing)) : Optional.empty();
    }

    /** The label is that of another language, whose heading is not this one's. */
    private static Optional<String> byLabels(Label label, Translations topic) {
        var bearing =
                topic.bearing(label).stream().filter(topic::differsInHeading).toList();
        return bearing.isEmpty()
                ? Optional.empty()
                : Optional.of("it is the same in " + locales(bearing) + ", although the headings differ");
    }

    /** The heading says something else, in the language of the page. */
    private Optional<String> byHeading(Words label, Set<String> names, Translations topic) {
        return topic.heading()
                .filter(heading -> !label.areAbbreviated())
                .filter(heading -> !label.resemble(heading.words()))
                .filter(heading -> tongues.own(
                        heading.words().without(names), topic.topic().locale()))
                .map(heading -> "the heading is '" + heading.text() + "'");
    }

    /** The whole text is in that language. */
    private Optional<String> byText(Words label, Topic topic) {
        return label.areAbbreviated()
                ? Optional.empty()
                : Speech.of(topic).foreign(tongues).map(guess -> "the text is in " + Tongues.name(guess.language()));
    }

    private static String locales(List<Topic> topics) {
        return topics.stream().map(topic -> topic.locale().tag()).collect(Collectors.joining(" and "));
    }
}
