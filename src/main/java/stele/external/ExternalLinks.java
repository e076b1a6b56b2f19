package stele.external;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import stele.diagnostic.Position;
import stele.link.LinkedTopic;
import stele.link.Target;
import stele.navigation.Destination;
import stele.navigation.NavNode;
import stele.navigation.Navigation;
import stele.site.Site;

/**
 * The links that lead to the web, out of topics and out of tables of contents.
 *
 * @param places where each URL is written; the URLs are without fragments, since those are not judged
 */
public record ExternalLinks(SortedMap<String, SortedSet<Place>> places) {

    public ExternalLinks {
        var copy = new TreeMap<String, SortedSet<Place>>();
        places.forEach((url, set) -> copy.put(url, Collections.unmodifiableSortedSet(new TreeSet<>(set))));
        places = Collections.unmodifiableSortedMap(copy);
    }

    /** The links of {@code site}, all of them. */
    public static ExternalLinks of(Site site) {
        var topics = site.catalogue().topics().stream().map(site::link).flatMap(ExternalLinks::in);
        var tables = site.locales().stream()
                .flatMap(locale -> site.navigation(locale).stream())
                .flatMap(Navigation::places)
                // An entry of a topic's own list is a link of that topic, and found there.
                .filter(NavNode::isTocEntry)
                .flatMap(ExternalLinks::in);
        return of(Stream.concat(topics, tables).toList());
    }

    static ExternalLinks of(Collection<Place> places) {
        var byUrl = new TreeMap<String, SortedSet<Place>>();
        places.stream()
                .filter(place -> place.url.regionMatches(true, 0, "http:", 0, 5)
                        || place.url.regionMatches(true, 0, "https:", 0, 6))
                .forEach(place -> byUrl.computeIfAbsent(withoutFragment(place.url), url -> new TreeSet<>())
                        .add(place));
        return new ExternalLinks(byUrl);
    }

    private static Stream<Place> in(LinkedTopic topic) {
        return topic.links()
                .flatMap(resolved -> resolved.target() instanceof Target.External external
                        ? Stream.of(new Place(resolved.link().position(), external.url()))
                        : Stream.of());
    }

    private static Stream<Place> in(NavNode node) {
        return node.place().destination() instanceof Destination.External external
                ? Stream.of(new Place(node.written(), external.url()))
                : Stream.of();
    }

    private static String withoutFragment(String url) {
        int hash = url.indexOf('#');
        return hash < 0 ? url : url.substring(0, hash);
    }

    /**
     * A link in an author's file.
     *
     * @param url with its fragment
     */
    public record Place(Position position, String url) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int byPosition = position.compareTo(other.position);
            return byPosition != 0 ? byPosition : url.compareTo(other.url);
        }
    }
}
