package stele.check;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stele.catalogue.Catalogue;
import stele.navigation.Navigation;
import stele.site.Site;
import stele.topic.Topic;
import stele.topic.TopicKey;

/** The topics of one language that its tree has no place for. */
public final class Unfiled {

    private final Navigation navigation;
    private final Set<TopicKey> filed;

    private Unfiled(Navigation navigation) {
        this.navigation = navigation;
        this.filed = navigation
                .places()
                .flatMap(node -> node.place().destination().topic().stream())
                .collect(Collectors.toSet());
    }

    /** What {@code navigation} leaves out. */
    public static Unfiled in(Navigation navigation) {
        return new Unfiled(navigation);
    }

    /**
     * Those of {@code site}, sorted by path. The page of a folder is found by its address, and what lies in a folder called
     * {@code includes} is made to be part of other topics (DocFX): neither is among them.
     */
    public Stream<Topic> topics(Site site) {
        return site.catalogue().topics(navigation.locale()).stream()
                .filter(topic -> !filed.contains(topic.key()))
                .filter(topic -> !isLanding(topic) && !isPart(topic));
    }

    private static boolean isPart(Topic topic) {
        return ("/" + Catalogue.fold(topic.id().path())).contains("/includes/");
    }

    private static boolean isLanding(Topic topic) {
        var path = Catalogue.fold(topic.id().path());
        return path.equals("index.md") || path.endsWith("/index.md");
    }
}
