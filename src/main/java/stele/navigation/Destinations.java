package stele.navigation;

import java.util.Optional;
import stele.catalogue.Catalogue;
import stele.catalogue.Found;
import stele.catalogue.Href;
import stele.catalogue.KnownSchemes;
import stele.i18n.LocaleTag;
import stele.topic.Topic;
import stele.topic.TopicKey;

/** Where written links lead the readers of one language. */
record Destinations(LocaleTag locale, Catalogue catalogue, KnownSchemes schemes) {

    /** The topic or the foreign site that {@code written}, an entry's link in {@code sheet}, leads to. */
    Optional<Destination> find(String written, TocSheet sheet) {
        var href = Href.parse(written);
        if (schemes.contains(href.scheme())) {
            return Optional.of(new Destination.External(href.scheme() + ":" + href.path()));
        }
        return href.assetId()
                .flatMap(id -> catalogue.nearest(TopicKey.ofAsset(id), locale))
                .map(Found::exactly)
                .or(() -> sheet.resolve(href).flatMap(path -> catalogue.find(path, locale)))
                .map(found -> page(found, href, written, sheet));
    }

    private static Destination page(Found found, Href href, String written, TocSheet sheet) {
        var actual = sheet.hrefTo(found.topic().id().path()) + href.tail();
        return Destination.Page.of(
                found.topic(), href.tail(), found.asWritten() ? null : new CaseSlip(written, actual));
    }

    /** The place of a topic that nobody wrote. */
    static Destination missing(String written, Href href, Optional<String> path) {
        var key = href.assetId().map(TopicKey::ofAsset).orElseGet(() -> TopicKey.ofPath(path.orElse(written)));
        return new Destination.Missing(written, key);
    }

    /** A place without a name of the author's: titled by its topic, or else by the link itself. */
    Place untitled(Destination destination, String written) {
        return destination
                .topic()
                .flatMap(key -> catalogue.nearest(key, locale))
                .map(topic -> new Place(topic.title(), topic.locale(), destination, 0))
                .orElseGet(() -> new Place(written, locale, destination, 0));
    }

    /** The topic {@code key} in our own language. */
    Optional<Topic> own(TopicKey key) {
        return catalogue.translation(key, locale);
    }

    /**
     * A place of another language's tree, leading to the page that our readers get, and called as that page's language
     * calls it.
     */
    Place borrowed(Place theirs) {
        if (!(theirs.destination() instanceof Destination.Page there)) {
            return theirs;
        }
        return catalogue
                .nearest(there.key(), locale)
                .map(topic -> topic.locale().equals(theirs.language())
                        ? theirs.leadingTo(Destination.Page.of(topic, there.suffix()))
                        : Place.of(topic, there.suffix()))
                .orElse(theirs);
    }
}
