package stele.navigation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import stele.catalogue.Catalogue;
import stele.i18n.Collation;
import stele.i18n.LocaleTag;
import stele.topic.Topic;

/** The tree of one language as its folders lie: {@code index.md} is the page of its folder, names in natural order. */
final class Folders {

    private final LocaleTag locale;
    private final Comparator<String> order;

    private Folders(LocaleTag locale) {
        this.locale = locale;
        this.order = Collation.of(locale);
    }

    /** Every topic of the language. Folders that hold nothing but one folder, at the top, say nothing and are left out. */
    static List<NavNode> of(Destinations destinations) {
        var locale = destinations.locale();
        var topics = destinations.catalogue().topics(locale);
        var nodes = topics.isEmpty() ? List.<NavNode>of() : List.of(new Folders(locale).folder("", topics));
        while (nodes.size() == 1 && nodes.get(0).place().destination() instanceof Destination.Group) {
            nodes = nodes.get(0).children();
        }
        return nodes;
    }

    /** @param path of the folder, with a {@code /} at its end; all of {@code topics} lie below it */
    private NavNode folder(String path, List<Topic> topics) {
        var index = topics.stream().filter(topic -> isIndexOf(path, topic)).findFirst();
        var entries = new TreeMap<String, List<Topic>>(order);
        topics.stream()
                .filter(topic -> index.filter(topic::equals).isEmpty())
                .forEach(topic -> entries.computeIfAbsent(entryOf(path, topic), name -> new ArrayList<>())
                        .add(topic));
        var children = new ArrayList<NavNode>();
        entries.forEach((name, inside) ->
                children.add(name.endsWith("/") ? folder(path + name, inside) : node(inside.get(0), List.of())));
        return index.map(topic -> node(topic, children))
                .orElseGet(() -> new NavNode(
                        heading(path), children, topics.get(0).source().start()));
    }

    private static boolean isIndexOf(String folder, Topic topic) {
        return Catalogue.fold(topic.id().path()).equals(Catalogue.fold(folder) + "index.md");
    }

    /** The name of what holds {@code topic} right below {@code folder}: a file without its ending, or a folder with a slash. */
    private static String entryOf(String folder, Topic topic) {
        var rest = topic.id().path().substring(folder.length());
        int slash = rest.indexOf('/');
        return slash >= 0 ? rest.substring(0, slash + 1) : rest.substring(0, rest.lastIndexOf('.'));
    }

    private static NavNode node(Topic topic, List<NavNode> children) {
        return new NavNode(Place.of(topic, ""), children, topic.source().start());
    }

    private Place heading(String folder) {
        var names = folder.split("/", -1);
        var name = names.length < 2 ? "" : names[names.length - 2];
        return new Place(name, locale, Destination.Group.EMPTY, 0);
    }
}
