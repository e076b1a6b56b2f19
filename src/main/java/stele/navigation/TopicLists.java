package stele.navigation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stele.catalogue.Catalogue;
import stele.i18n.Collation;
import stele.topic.Topic;
import stele.topic.TopicKey;

/** The tree of one language as its topics' own lists tell it, where nobody wrote a table of contents. */
final class TopicLists {

    /** Trees are walked by recursion, and a chain of topics may be as long as the site. */
    private static final int DEEPEST = 64;

    private final Map<TopicKey, Topic> topics = new LinkedHashMap<>();
    private final Map<TopicKey, List<Listing>> lists = new LinkedHashMap<>();
    private final Set<String> placed = new HashSet<>();
    private final Comparator<Topic> rootOrder;

    private TopicLists(Destinations destinations) {
        var locale = destinations.locale();
        destinations.catalogue().topics(locale).forEach(topic -> topics.putIfAbsent(topic.key(), topic));
        var listings = topics.values().stream()
                .flatMap(topic -> Listing.of(topic, destinations).stream())
                // What a topic's own list says comes before what others say about it.
                .sorted(Comparator.comparing(Listing::nested))
                .toList();
        withoutLinksBack(listings)
                .forEach(listing -> lists.computeIfAbsent(listing.parent(), key -> new ArrayList<>())
                        .add(listing));
        var collation = Collation.of(locale);
        rootOrder = Comparator.comparing((Topic topic) -> !isHome(topic))
                .thenComparing(topic -> !lists.containsKey(topic.key()))
                .thenComparing(Topic::title, collation)
                .thenComparing(topic -> topic.id().path(), collation);
    }

    /**
     * Every topic of the language, each once. Parents are given out breadth-first: of two topics that list a third the
     * one nearer to a root has it, so that an overview of phases does not swallow the phases of its guide. A topic that
     * nobody lists is a root.
     */
    static List<NavNode> of(Destinations destinations) {
        return new TopicLists(destinations).grow().stream().map(Draft::finished).toList();
    }

    /** A list that only looks like one of children, a "see also" by another name, may lead back to the true parent. */
    private static Stream<Listing> withoutLinksBack(List<Listing> listings) {
        var certain = listings.stream()
                .filter(Listing::certain)
                .map(listing -> List.of(listing.identity(), listing.parent().value()))
                .collect(Collectors.toSet());
        return listings.stream()
                .filter(listing -> listing.certain()
                        || !certain.contains(List.of(listing.parent().value(), listing.identity())));
    }

    private List<Draft> grow() {
        var listed = new HashSet<String>();
        lists.values().forEach(list -> list.forEach(listing -> listed.add(listing.identity())));
        var inOrder = topics.values().stream().sorted(rootOrder).toList();
        var roots = new ArrayList<>(growFrom(inOrder.stream()
                .filter(topic -> isHome(topic) || !listed.contains(topic.key().value()))
                .toList()));
        // What is left lists each other in a circle, or lies too deep: the one that lists most begins again.
        inOrder.stream()
                .sorted(Comparator.comparing(
                        topic -> -lists.getOrDefault(topic.key(), List.of()).size()))
                .forEach(topic -> roots.addAll(growFrom(List.of(topic))));
        return roots;
    }

    private List<Draft> growFrom(List<Topic> starts) {
        var roots = starts.stream()
                .filter(topic -> placed.add(topic.key().value()))
                .map(topic -> new Draft(Place.of(topic, ""), topic.source().start()))
                .toList();
        var level = roots;
        for (int depth = 1; depth < DEEPEST && !level.isEmpty(); depth++) {
            level = level.stream().flatMap(parent -> children(parent).stream()).toList();
        }
        return roots;
    }

    private List<Draft> children(Draft parent) {
        var listings = parent.place().destination().topic().map(lists::get);
        for (var listing : listings.orElse(List.of())) {
            if (placed.add(listing.identity())) {
                parent.add(new Draft(listing.place(), listing.written()));
            }
        }
        return parent.children;
    }

    /** The top page of the folder is where readers begin, even where others point back at it. */
    private static boolean isHome(Topic topic) {
        return Catalogue.fold(topic.id().path()).equals("index.md");
    }
}
