package stele.check.identity;

import java.util.Optional;
import java.util.stream.Stream;
import stele.check.Rule;
import stele.config.SiteConfig;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.i18n.LocaleTag;
import stele.link.LinkedTopic;
import stele.site.Site;
import stele.topic.LocalePath;
import stele.topic.Topic;
import stele.yaml.YamlNode;

/**
 * A topic whose path and front matter name two languages. {@code ms:mtpsurl} is not asked: it says where the text came from,
 * in any language.
 */
final class LocaleConflicts implements Rule.ForTopic {

    @Override
    public String id() {
        return "locale/conflict";
    }

    @Override
    public Level level() {
        return Level.WARNING;
    }

    @Override
    public Stream<Finding> judge(LinkedTopic linked, Site site) {
        var topic = linked.topic();
        return Stream.concat(
                byPath(topic, site.config()).stream(),
                Stream.of("locale", "lang", "ms.contentlocale")
                        .flatMap(key -> topic.frontMatter().entry(key).stream())
                        .flatMap(entry -> byKey(entry, topic, site.config()).stream()));
    }

    /** The front matter has outvoted the path. */
    private static Optional<Finding> byPath(Topic topic, SiteConfig config) {
        return LocalePath.of(topic.source(), config)
                .locale()
                .filter(locale -> !locale.equals(topic.locale()))
                .flatMap(locale -> Stream.of("locale", "lang")
                        .flatMap(key -> topic.frontMatter().entry(key).stream())
                        .filter(entry -> !YamlNode.isBlank(entry.value()))
                        .findFirst()
                        .map(entry -> finding(entry, topic.locale(), "the path says '" + locale + "'")
                                .withHint("move the file to '" + topic.locale() + "', or correct '" + entry.name()
                                        + "'")));
    }

    /** A key that says something else than what decided. */
    private static Optional<Finding> byKey(YamlNode.Entry entry, Topic topic, SiteConfig config) {
        return entry.value()
                .text()
                .map(String::strip)
                .flatMap(LocaleTag::parse)
                .filter(said -> differs(said, topic.locale(), config))
                .map(said -> finding(entry, said, "the topic is in '" + topic.locale() + "'")
                        .withHint("correct or remove '" + entry.name() + "', or move the file"));
    }

    /** Another system may name a region that the site does not; that is no conflict. */
    private static boolean differs(LocaleTag said, LocaleTag locale, SiteConfig config) {
        return config.locales().isEmpty() || config.locale(said).isEmpty()
                ? !said.language().equals(locale.language())
                : !config.locale(said).equals(Optional.of(locale));
    }

    private static Finding finding(YamlNode.Entry entry, LocaleTag said, String but) {
        return Finding.at(entry.value().position(), "'" + entry.name() + "' says '" + said + "', " + but)
                .about(said.tag());
    }
}
