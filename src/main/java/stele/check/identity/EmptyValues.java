package stele.check.identity;

import java.util.stream.Stream;
import stele.check.Rule;
import stele.config.KeyDemand;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.link.LinkedTopic;
import stele.site.Site;
import stele.yaml.YamlNode;

/** A key that {@code frontMatter} in {@code site.yaml} describes, and behind which nothing stands. */
final class EmptyValues implements Rule.ForTopic {

    @Override
    public String id() {
        return "frontmatter/empty-value";
    }

    @Override
    public Level level() {
        return Level.WARNING;
    }

    @Override
    public Stream<Finding> judge(LinkedTopic linked, Site site) {
        return site.config().demands().frontMatter().stream()
                .flatMap(demand -> linked.topic().frontMatter().entry(demand.key()).stream()
                        .filter(entry -> isEmpty(entry.value(), demand))
                        .map(entry -> Finding.at(entry.position(), "'" + entry.name() + "' has no value")
                                .ofLength(entry.name().length())
                                .withHint(demand.required() ? "give it one" : "give it one, or remove the key")
                                .about(demand.key())));
    }

    /** An empty list says that there is none of something; that is a value unless something is required. */
    private static boolean isEmpty(YamlNode value, KeyDemand demand) {
        boolean holdsNothing =
                value instanceof YamlNode.Sequence && value.items().isEmpty()
                        || value instanceof YamlNode.Mapping mapping
                                && mapping.entries().isEmpty();
        return YamlNode.isBlank(value) || demand.required() && holdsNothing;
    }
}
