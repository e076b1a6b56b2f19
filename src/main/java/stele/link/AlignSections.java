package stele.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import stele.catalogue.Catalogue;
import stele.i18n.LocaleTag;
import stele.markdown.Body.Heading;
import stele.topic.Topic;

/** Finds the sections of a topic in its translations. */
public final class AlignSections {

    private final Catalogue catalogue;
    private final LocaleTag source;

    /**
     * For the topics of {@code catalogue}.
     *
     * @param source the language whose ids lead to the same sections in all languages
     */
    public AlignSections(Catalogue catalogue, LocaleTag source) {
        this.catalogue = catalogue;
        this.source = source;
    }

    /** The sections of {@code topic}, seen from its translations. */
    public Sections apply(Topic topic) {
        if (topic.body().outline().isEmpty()) {
            return Sections.ALONE;
        }
        var elsewhere = new TreeMap<LocaleTag, List<String>>();
        for (var locale : catalogue.locales()) {
            var other = catalogue.translation(topic.key(), locale);
            if (other.isPresent() && !locale.equals(topic.locale())) {
                var ids = ids(topic, other.get());
                if (!ids.isEmpty()) {
                    elsewhere.put(locale, ids);
                }
            }
        }
        return new Sections(
                elsewhere, source(topic).map(from -> aliases(topic, from)).orElse(List.of()));
    }

    /**
     * The id that {@code fragment}, percent-decoded, means on the page of {@code topic}: one of its own, or that of the
     * section which the source language calls so.
     */
    public Optional<String> anchor(Topic topic, String fragment) {
        return topic.body()
                .anchor(fragment)
                .or(() -> source(topic).flatMap(from -> counterpart(from, fragment, topic)));
    }

    /** The same map in both directions, so that there and back leads to the same section. */
    static SectionMap map(Topic from, Topic to) {
        return from.locale().compareTo(to.locale()) < 0
                ? SectionMap.between(from.body().outline(), to.body().outline())
                : SectionMap.between(to.body().outline(), from.body().outline()).inverse();
    }

    private Optional<Topic> source(Topic topic) {
        return catalogue.translation(topic.key(), source).filter(from -> !source.equals(topic.locale()));
    }

    /** The id in {@code other} of each section, or nothing where it is the same; no list where all are. */
    private static List<String> ids(Topic topic, Topic other) {
        var map = map(topic, other);
        var own = topic.body().outline();
        var theirs = other.body().outline();
        var ids = new String[own.size()];
        boolean differ = false;
        for (int i = 0; i < ids.length; i++) {
            var near = map.nearest(i);
            var id = near.isPresent() ? theirs.get(near.getAsInt()).id() : Sections.TOP;
            ids[i] = id.equals(own.get(i).id()) ? "" : id;
            differ |= !ids[i].isEmpty();
        }
        return differ ? List.of(ids) : List.of();
    }

    /** A section that the topic lacks is looked for where the one before it stands. Nothing where no section has an alias. */
    private static List<List<String>> aliases(Topic topic, Topic from) {
        var taken = new HashSet<>(topic.body().anchors());
        var map = map(from, topic);
        var headings = from.body().outline();
        var aliases = new ArrayList<List<String>>();
        boolean any = false;
        topic.body().outline().forEach(heading -> aliases.add(new ArrayList<>()));
        for (int i = 0; i < headings.size(); i++) {
            var near = map.nearest(i);
            var id = headings.get(i).id();
            if (near.isPresent() && taken.add(id)) {
                aliases.get(near.getAsInt()).add(id);
                any = true;
            }
        }
        return any ? aliases : List.of();
    }

    private static Optional<String> counterpart(Topic from, String fragment, Topic topic) {
        var id = from.body().anchor(fragment).orElse("");
        var title = from.body().heading().map(Heading::id).filter(id::equals);
        if (title.isPresent()) {
            return topic.body().heading().map(Heading::id);
        }
        var headings = from.body().outline();
        return IntStream.range(0, headings.size())
                .filter(i -> headings.get(i).id().equals(id))
                .flatMap(i -> map(from, topic).counterpart(i).stream())
                .mapToObj(i -> topic.body().outline().get(i).id())
                .findFirst();
    }
}
