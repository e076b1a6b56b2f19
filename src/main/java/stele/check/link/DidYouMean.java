package stele.check.link;

import java.util.List;
import java.util.Optional;
import stele.catalogue.Href;
import stele.i18n.LocaleTag;
import stele.link.AuthorsPath;
import stele.link.Target.Missing;
import stele.link.Target.Reason;
import stele.markdown.Link;
import stele.site.Site;
import stele.topic.Topic;

/** What an author most likely meant by a link that leads nowhere. */
final class DidYouMean {

    private final Site site;
    private final Topic from;
    private final Href href;

    private DidYouMean(Site site, Topic from, Link link) {
        this.site = site;
        this.from = from;
        this.href = Href.parse(link.written().strip());
    }

    /** The next step for the author of {@code link} in {@code from}; empty where nothing is likely. */
    static String hint(Missing missing, Link link, Topic from, Site site) {
        if (!missing.hint().isEmpty()) {
            return missing.hint();
        }
        var words = new DidYouMean(site, from, link);
        return words.better(missing.reason())
                .map(written -> "write '" + written + "', which exists")
                .orElse("");
    }

    /** The other languages that have the file at {@code link}'s path in their own folder. */
    static List<LocaleTag> othersWithFile(Link link, Topic from, Site site) {
        var path = Href.parse(link.written().strip()).from(from.id().path());
        return site.locales().stream()
                .filter(locale -> !locale.equals(from.locale()))
                .filter(locale -> path.stream().anyMatch(it -> site.assets().exists(it, locale)))
                .toList();
    }

    private Optional<String> better(Reason reason) {
        return switch (reason) {
            case NO_TOPIC -> topic();
            case ABSOLUTE_PATH -> fromAnotherRoot().or(this::file);
            default -> file();
        };
    }

    /** The one topic whose path ends as the link does, which starts at the root of some other site. */
    private Optional<String> fromAnotherRoot() {
        var end = "/" + href.path().replaceFirst("^/+", "").replaceFirst("(/|\\.html?|\\.md)$", "") + ".md";
        var found = site.catalogue().pathsEndingIn(end, from.locale());
        return found.size() == 1
                ? Optional.of(AuthorsPath.between(from.id().path(), found.get(0)) + href.suffix())
                : Optional.empty();
    }

    private Optional<String> topic() {
        if (href.assetId().isPresent()) {
            return assetId();
        }
        return href.from(from.id().path())
                .flatMap(path ->
                        site.catalogue().nearestPath(path, from.locale()).or(() -> elsewhere(path)))
                .map(path -> AuthorsPath.between(from.id().path(), path) + href.suffix());
    }

    private Optional<String> assetId() {
        return href.assetId()
                .flatMap(site.catalogue()::nearestAssetId)
                .map(id -> href.scheme() + ":" + id + href.tail());
    }

    /** The near name that only another language uses, as the file is called in the reader's. */
    private Optional<String> elsewhere(String path) {
        return site.catalogue().fallbacks(from.locale()).stream()
                .flatMap(other -> site.catalogue().nearestPath(path, other).stream()
                        .flatMap(near -> site.catalogue().find(near, from.locale()).stream()))
                .map(found -> found.topic().id().path())
                .findFirst();
    }

    private Optional<String> file() {
        return href.from(from.id().path())
                .flatMap(path -> site.assets().nearestPath(path, from.locale()))
                .map(path -> AuthorsPath.between(from.id().path(), path) + href.suffix());
    }
}
