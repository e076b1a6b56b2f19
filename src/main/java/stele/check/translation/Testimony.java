package stele.check.translation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What speaks against a label. A few words alone are heard wrongly too often – a Portuguese title passes for a Spanish
 * one – so a second witness is wanted: another translation, the topic's own heading, or its text.
 */
final class Testimony {

    private Testimony() {}

    /** Why {@code label} is not in the language of {@code topic}, as the end of a sentence; empty where it may well be. */
    static Optional<String> against(Label label, Member topic) {
        boolean isHeading = topic.heading().filter(label::saysTheSameAs).isPresent();
        // A second witness is seldom there, and is looked for first: to listen to words takes longer.
        return (isHeading ? byTranslations(label, topic) : byLabels(label, topic))
                .or(() -> isHeading ? Optional.empty() : byHeading(label, topic))
                .or(() -> byText(label, topic))
                .filter(why -> isForeign(label, topic));
    }

    private static boolean isForeign(Label label, Member topic) {
        return topic.tongues()
                .foreign(words(label, topic), topic.topic().locale())
                .isPresent();
    }

    private static Words words(Label label, Member topic) {
        return label.words().without(topic.names(label));
    }

    /** The heading is that of several other languages, and yet somebody found it worth translating. */
    private static Optional<String> byTranslations(Label label, Member topic) {
        var bearing = topic.bearing(label);
        if (bearing.isEmpty()) {
            return Optional.empty();
        }
        var words = words(label, topic);
        var source = topic.site().config().demands().sourceLocale();
        boolean several = bearing.size() >= 2
                && words.count() >= 3
                && topic.others().stream().anyMatch(topic::differsInHeading);
        boolean asInSource = words.areMoreThanAName()
                && bearing.stream()
                        .anyMatch(other -> Optional.of(other.topic().locale()).equals(source));
        return several || asInSource ? Optional.of("it is the same in " + locales(bearing)) : Optional.empty();
    }

    /** The label is that of another language, whose heading is not this one's. */
    private static Optional<String> byLabels(Label label, Member topic) {
        var bearing =
                topic.bearing(label).stream().filter(topic::differsInHeading).toList();
        return bearing.isEmpty()
                ? Optional.empty()
                : Optional.of("it is the same in " + locales(bearing) + ", although the headings differ");
    }

    /** The heading says something else, in the language of the page. */
    private static Optional<String> byHeading(Label label, Member topic) {
        if (topic.heading().isEmpty()) {
            return Optional.empty();
        }
        var heading = topic.heading().get();
        var names = topic.names(label);
        var words = label.words().without(names);
        boolean saysElse = !words.areAbbreviated()
                && !words.resemble(heading.words())
                && topic.tongues()
                        .own(heading.words().without(names), topic.topic().locale());
        return saysElse ? Optional.of("the heading is '" + heading.text() + "'") : Optional.empty();
    }

    /** The whole text is in that language. */
    private static Optional<String> byText(Label label, Member topic) {
        return topic.foreign()
                .filter(guess -> !words(label, topic).areAbbreviated())
                .map(guess -> "the text is in " + Tongues.name(guess.language()));
    }

    private static String locales(List<Member> topics) {
        return topics.stream().map(member -> member.topic().locale().tag()).collect(Collectors.joining(" and "));
    }
}
