package stele.check.link;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import stele.catalogue.Found;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.file.PercentEncoding;
import stele.link.AuthorsPath;
import stele.link.Detour;
import stele.link.LinkedTopic;
import stele.link.ResolvedLink;
import stele.link.Target;
import stele.site.Site;
import stele.topic.Topic;

/**
 * A link that names another language's file or page although the reader's own language has the topic. Who writes such a
 * link on purpose says so: from a topic to its own translation, or with {@code hreflang}.
 */
final class LocaleSwitches implements Rule.ForTopic {

    @Override
    public String id() {
        return "link/locale-switch";
    }

    @Override
    public Level level() {
        return Level.WARNING;
    }

    @Override
    public Stream<Finding> judge(LinkedTopic topic, Site site) {
        return topic.links()
                .flatMap(
                        link -> better(link, topic.topic(), site).stream().map(better -> finding(link, better, topic)));
    }

    private static Finding finding(ResolvedLink link, String better, LinkedTopic topic) {
        var written = link.link().written();
        return Finding.at(
                        link.link().position(),
                        "'" + written + "' names another language, though the topic exists in "
                                + topic.topic().locale())
                .withHint("write '" + better + "'")
                .about(written)
                .with("target", written)
                .with("actual", better);
    }

    /** What to write instead. */
    private static Optional<String> better(ResolvedLink link, Topic from, Site site) {
        return link.target()
                .detour(Detour.Kind.LANGUAGE)
                .map(Detour::better)
                .or(() -> link.target() instanceof Target.External external
                                && link.link().markup().hreflang().isEmpty()
                        ? ofAddress(external.url(), from, site)
                        : Optional.empty());
    }

    /** A page of this very site in another language, by its address on the web. */
    private static Optional<String> ofAddress(String url, Topic from, Site site) {
        return site.config()
                .baseUrl()
                .filter(url::startsWith)
                .map(base -> PercentEncoding.decode(url.substring(base.length()).replaceFirst("[?#].*$", "")))
                .flatMap(page -> topic(page, from, site))
                .filter(named ->
                        !named.locale().equals(from.locale()) && !named.key().equals(from.key()))
                .flatMap(named -> site.catalogue().translation(named.key(), from.locale()))
                .map(own -> AuthorsPath.between(from.id().path(), own.id().path()));
    }

    private static Optional<Topic> topic(String page, Topic from, Site site) {
        var path = page.toLowerCase(Locale.ROOT);
        return site.locales().stream()
                .filter(locale -> !locale.equals(from.locale()))
                .filter(locale -> path.startsWith(locale.folder() + "/"))
                .flatMap(locale -> {
                    var below = page.substring(locale.folder().length() + 1).replaceFirst("(/|\\.html)$", "");
                    return Stream.of(below + ".md", below + "/index.md")
                            .flatMap(file -> site.catalogue().find(file, locale).stream());
                })
                .map(Found::topic)
                .findFirst();
    }
}
