package stele.navigation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stele.catalogue.Found;
import stele.catalogue.Href;
import stele.diagnostic.Position;
import stele.markdown.Body;
import stele.topic.Topic;
import stele.topic.TopicKey;

/**
 * A line of a topic's list.
 *
 * @param parent the topic that lists it: whose list it is, or that of the item above it where lists are nested
 * @param nested whether the list is another topic's than {@code parent}'s
 * @param certain whether the list says of itself that it is one of children
 * @param written where its link stands
 */
record Listing(TopicKey parent, boolean nested, boolean certain, Place place, Position written) {

    String identity() {
        return place.destination().identity().orElseThrow();
    }

    /** The lines of {@code topic}'s list of children, in order; none that lead to the topic itself. */
    static List<Listing> of(Topic topic, Destinations destinations) {
        if (!topic.text().mayListTopics()) {
            return List.of();
        }
        return ChildList.of(topic.body())
                .map(section -> of(section, topic, destinations))
                .orElse(List.of());
    }

    private static List<Listing> of(Body.Section section, Topic topic, Destinations destinations) {
        var listings = new ArrayList<Listing>();
        var items = section.items();
        boolean certain = ListTitles.ofChildren(section.title());
        var places =
                items.stream().map(item -> place(item, topic, destinations)).toList();
        for (int i = 0; i < items.size(); i++) {
            var parent = above(i, items, places).orElse(topic.key());
            var written = topic.body().links().get(items.get(i).link()).position();
            var listing = new Listing(parent, !parent.equals(topic.key()), certain, places.get(i), written);
            if (!listing.identity().equals(parent.value())) {
                listings.add(listing);
            }
        }
        return listings;
    }

    /** The topic that the nearest item leads to of those that the list of item {@code index} stands in. */
    private static Optional<TopicKey> above(int index, List<Body.ListedLink> items, List<Place> places) {
        int depth = items.get(index).depth();
        for (int i = index - 1; i >= 0 && depth > 0; i--) {
            if (items.get(i).depth() < depth) {
                depth = items.get(i).depth();
                var key = places.get(i).destination().topic();
                if (key.isPresent()) {
                    return key;
                }
            }
        }
        return Optional.empty();
    }

    private static Place place(Body.ListedLink item, Topic topic, Destinations destinations) {
        var link = topic.body().links().get(item.link());
        var href = Href.parse(link.written());
        var destination = destinations
                .catalogue()
                .find(href, topic)
                .map(Found::topic)
                .map(found -> Destination.Page.of(found, href.tail()))
                .orElseGet(() -> Destinations.missing(
                        link.written(), href, href.from(topic.id().path())));
        return link.text().isBlank()
                ? destinations.untitled(destination, link.written())
                : new Place(link.text(), topic.locale(), destination, 0);
    }
}
