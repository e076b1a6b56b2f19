package stele.link;

import java.util.Optional;
import stele.catalogue.Assets;
import stele.catalogue.Catalogue;
import stele.catalogue.Found;
import stele.catalogue.Href;
import stele.catalogue.NearestPath;
import stele.file.PercentEncoding;
import stele.link.Target.Missing;
import stele.link.Target.Reason;
import stele.markdown.Link;
import stele.topic.Topic;

/** Finds out where the links of a topic lead, for a reader of its language. */
public final class Linker {

    private static final String MARKDOWN = ".md";

    private final Catalogue catalogue;
    private final Assets assets;

    public Linker(Catalogue catalogue, Assets assets) {
        this.catalogue = catalogue;
        this.assets = assets;
    }

    /** Where {@code link}, which stands in {@code from}, leads. */
    public Target target(Link link, Topic from) {
        var written = Urls.asBrowsersRead(link.written());
        var href = Href.parse(written);
        if (written.isEmpty()) {
            return new Missing(written, Reason.EMPTY, "write where the link leads");
        }
        if (link.kind() == Link.Kind.LINK && (href.assetId().isPresent() || href.isTopicFile())) {
            return topic(href, from).orElseGet(() -> noTopic(href, written, from));
        }
        if (!href.isRelative()) {
            return href.scheme().isEmpty()
                    ? new Target.External(Urls.encodeIllegal(written))
                    : Schemes.external(link, href, written);
        }
        if (href.path().isEmpty()) {
            return new Target.Internal(from.page(), suffix(href.suffix(), from), from.title(), null);
        }
        return file(href, from).orElseGet(() -> noFile(link, href, written, from));
    }

    private Optional<Target> topic(Href href, Topic from) {
        return catalogue.find(href, from).map(found -> lead(found, href, from));
    }

    private static Target lead(Found found, Href href, Topic from) {
        var topic = found.topic();
        var suffix = suffix(href.tail(), topic);
        var actual = found.asWritten() ? null : relative(topic.id().path(), from);
        return topic.locale().equals(from.locale())
                ? new Target.Internal(topic.page(), suffix, topic.title(), actual)
                : new Target.Fallback(topic.page(), suffix, topic.title(), topic.locale(), actual);
    }

    /** Query and fragment for a page: the fragment as the id that the page really has, where it means one. */
    private static String suffix(String written, Topic topic) {
        int hash = written.indexOf('#');
        if (hash < 0) {
            return Urls.encodeIllegal(written);
        }
        var fragment = written.substring(hash + 1);
        var id = topic.body()
                .anchor(PercentEncoding.decode(fragment))
                .filter(anchor -> !anchor.equals(PercentEncoding.decode(fragment)));
        return Urls.encodeIllegal(written.substring(0, hash + 1) + id.orElse(fragment));
    }

    private Optional<Target> file(Href href, Topic from) {
        return assets.find(href, from)
                .map(asset -> new Target.Asset(
                        asset.file(), Urls.encodeIllegal(href.suffix()), asset.asWritten() ? null : asset.path()));
    }

    private Missing noTopic(Href href, String written, Topic from) {
        var hint = href.from(from.id().path())
                .filter(path -> href.assetId().isEmpty())
                .flatMap(path -> catalogue.nearestPath(path, from.locale()))
                .map(path -> "write '" + relative(path, from) + "', which exists")
                .orElse("");
        return new Missing(written, Reason.NO_TOPIC, hint);
    }

    /** What is neither a topic's file nor a known file may still be a topic's name without its extension, or a folder. */
    private Target noFile(Link link, Href href, String written, Topic from) {
        if (link.kind() == Link.Kind.IMAGE) {
            return new Missing(written, Reason.NO_IMAGE, nearestFile(href, from));
        }
        var bare = href.path().replaceFirst("(/|\\.html?)$", "");
        var topic = topic(new Href("", bare + MARKDOWN, href.suffix()), from)
                .or(() -> topic(new Href("", bare + "/index.md", href.suffix()), from));
        boolean isPage = !href.path().matches(".*\\.html?");
        if (topic.isPresent() && isPage) {
            return topic.get();
        }
        var hint = topic.isPresent() ? "write '" + bare + MARKDOWN + "', which exists" : nearestFile(href, from);
        return new Missing(written, href.path().startsWith("/") ? Reason.ABSOLUTE_PATH : Reason.NO_FILE, hint);
    }

    private String nearestFile(Href href, Topic from) {
        return href.from(from.id().path())
                .flatMap(path -> NearestPath.to(path, assets.paths(from.locale())))
                .map(path -> "write '" + relative(path, from) + "', which exists")
                .orElse("");
    }

    /** {@code path}, which is seen from the locale's folder, as an author writes it in {@code from}. */
    private static String relative(String path, Topic from) {
        return RelativePath.between(from.id().path(), path);
    }
}
