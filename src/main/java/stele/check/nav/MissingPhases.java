package stele.check.nav;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stele.check.Origins;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.diagnostic.Position;
import stele.i18n.LocaleTag;
import stele.navigation.Destination;
import stele.navigation.NavNode;
import stele.navigation.Place;
import stele.site.Site;
import stele.topic.Topic;
import stele.topic.TopicKey;

/**
 * A step of a guide that readers of one language do not have: it stands in the guide in the language that the others are
 * translated from, or else in most of the other languages.
 */
final class MissingPhases implements Rule.ForSite {

    @Override
    public String id() {
        return "nav/phase-missing-in-locale";
    }

    @Override
    public Level level() {
        return Level.WARNING;
    }

    @Override
    public Stream<Finding> judge(Site site) {
        var guides =
                site.locales().stream().flatMap(locale -> guides(locale, site)).toList();
        var origins = new Origins(site);
        return guides.stream()
                .flatMap(guide -> missing(guide, guides, site, origins))
                .distinct();
    }

    private static Stream<Finding> missing(Guide guide, List<Guide> all, Site site, Origins origins) {
        var others = all.stream()
                .filter(other -> !other.locale.equals(guide.locale) && other.isSameAs(guide))
                .toList();
        var source = site.config().demands().sourceLocale();
        var judges = source.isPresent()
                ? others.stream()
                        .filter(other -> other.locale.equals(source.get()))
                        .toList()
                : others;
        var counts = new TreeMap<Integer, Set<LocaleTag>>();
        judges.forEach(other -> other.numbers()
                .forEach(number ->
                        counts.computeIfAbsent(number, it -> new HashSet<>()).add(other.locale)));
        long languages = judges.stream().map(Guide::locale).distinct().count();
        var own = guide.numbers();
        return counts.entrySet().stream()
                .filter(step -> !own.contains(step.getKey()))
                .filter(step -> 2L * step.getValue().size() > languages)
                .map(step -> finding(guide, step.getKey(), step.getValue(), guide.position(site, origins)));
    }

    private static Finding finding(Guide guide, int number, Set<LocaleTag> elsewhere, Position position) {
        var languages = elsewhere.stream().map(LocaleTag::tag).sorted().collect(Collectors.joining(", "));
        return Finding.at(
                        position,
                        "step " + number + " of '" + guide.node.place().label() + "' exists in " + languages
                                + " but not in " + guide.locale)
                .withHint("translate the step, and file it below the guide")
                .about(guide.node.place().label() + " " + number)
                .with("step", String.valueOf(number))
                .with("existsIn", languages);
    }

    /** The guides of a tree that have steps of their own: one that is wholly borrowed is not translated at all. */
    private static Stream<Guide> guides(LocaleTag locale, Site site) {
        return site.navigation(locale).stream()
                .flatMap(navigation -> navigation.places())
                .map(node -> new Guide(locale, node))
                .filter(guide -> !guide.numbers().isEmpty());
    }

    /** A node with numbered steps below it, in the tree of {@code locale}. */
    private record Guide(LocaleTag locale, NavNode node) {

        /** The numbers of the steps that readers have in their own language. */
        Set<Integer> numbers() {
            return steps().filter(this::isOwn).map(Place::phase).collect(Collectors.toSet());
        }

        /** Whether both file a common topic as a step, or lie under the same topic. */
        boolean isSameAs(Guide other) {
            var theirs = other.topics().collect(Collectors.toSet());
            return topics().anyMatch(theirs::contains);
        }

        private Stream<TopicKey> topics() {
            return Stream.concat(Stream.of(node.place()), steps())
                    .flatMap(place -> place.destination().topic().stream());
        }

        private Stream<Place> steps() {
            return node.children().stream().map(NavNode::place).filter(place -> place.phase() > 0);
        }

        private boolean isOwn(Place step) {
            return step.language().equals(locale)
                    && !(step.destination() instanceof Destination.Page page
                            && !page.language().equals(locale));
        }

        /** Where the guide is filed; where that is in another language's table, its first topic in this language. */
        Position position(Site site, Origins origins) {
            boolean here = origins.of(node.written().file())
                    .locale()
                    .filter(locale::equals)
                    .isPresent();
            return here
                    ? node.written()
                    : ownTopic(site).map(topic -> topic.source().start()).orElse(node.written());
        }

        private Optional<Topic> ownTopic(Site site) {
            return topics().flatMap(key -> site.catalogue().translation(key, locale).stream())
                    .findFirst();
        }
    }
}
