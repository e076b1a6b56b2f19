package stele.check.identity;

import java.util.Optional;
import java.util.stream.Stream;
import stele.check.Rule;
import stele.config.KeyDemand;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.diagnostic.Nearest;
import stele.link.LinkedTopic;
import stele.site.Site;
import stele.yaml.YamlNode;

/** A value that is none of those that {@code frontMatter} in {@code site.yaml} allows, or has not the form it asks for. */
final class BadValues implements Rule.ForTopic {

    @Override
    public String id() {
        return "frontmatter/bad-value";
    }

    @Override
    public Level level() {
        return Level.WARNING;
    }

    @Override
    public Stream<Finding> judge(LinkedTopic linked, Site site) {
        return site.config().demands().frontMatter().stream()
                .flatMap(demand -> linked.topic().frontMatter().values().find(demand.key()).stream()
                        // What is no such thing at all is told when the topic is read.
                        .filter(value -> demand.type().fits(value))
                        .flatMap(value -> value.items().stream())
                        .flatMap(item -> finding(item, demand).stream()));
    }

    private static Optional<Finding> finding(YamlNode item, KeyDemand demand) {
        return item.text().map(String::strip).filter(text -> !text.isEmpty()).flatMap(text -> {
            if (!demand.allows(text)) {
                var hint = Nearest.to(text, demand.values())
                        .map(near -> "write '" + near + "'")
                        .orElse("write one of " + String.join(", ", demand.values()));
                return Optional.of(finding(item, demand, "'" + text + "' is no value of '" + demand.key() + "'", hint));
            }
            return demand.regex()
                    .filter(form -> !demand.hasForm(text))
                    .map(form -> finding(
                            item,
                            demand,
                            "'" + text + "' has not the form that '" + demand.key() + "' must have",
                            "write what matches '" + form + "' as a whole"));
        });
    }

    private static Finding finding(YamlNode item, KeyDemand demand, String fact, String hint) {
        return Finding.at(item.position(), fact).withHint(hint).about(demand.key());
    }
}
