package stele.link;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stele.catalogue.Assets;
import stele.catalogue.Catalogue;
import stele.catalogue.FallbackPage;
import stele.catalogue.Fallbacks;
import stele.catalogue.Found;
import stele.catalogue.FoundAsset;
import stele.catalogue.Href;
import stele.catalogue.KnownSchemes;
import stele.catalogue.Match;
import stele.file.OutputPath;
import stele.file.PercentEncoding;
import stele.i18n.LocaleTag;
import stele.link.Target.Missing;
import stele.link.Target.Reason;
import stele.markdown.Link;
import stele.stage.Lazy;
import stele.topic.Topic;

/** Finds out where the links of a topic lead, for a reader of its language or of one that lacks it. */
public final class Linker {

    private static final String MARKDOWN = ".md";

    private static final Pattern MAIL_ADDRESS =
            Pattern.compile("[\\w.+%-]+@[\\w-]+(\\.[\\w-]+)+", Pattern.UNICODE_CHARACTER_CLASS);

    /** What authors write where they mean to write a destination. */
    private static final Pattern PLACEHOLDER =
            Pattern.compile("todo|tbd|fixme|xxx+|\\.\\.\\.|…", Pattern.CASE_INSENSITIVE);

    private final Catalogue catalogue;
    private final Assets assets;
    private final Fallbacks fallbacks;
    private final Schemes schemes;
    private final AlignSections sections;
    private final Lazy<Map<OutputPath, Topic>> aliases;

    public Linker(
            Catalogue catalogue, Assets assets, Fallbacks fallbacks, KnownSchemes schemes, AlignSections sections) {
        this.catalogue = catalogue;
        this.assets = assets;
        this.fallbacks = fallbacks;
        this.schemes = new Schemes(schemes);
        this.sections = sections;
        this.aliases = Lazy.of(() -> aliases(catalogue));
    }

    private static Map<OutputPath, Topic> aliases(Catalogue catalogue) {
        var found = new HashMap<OutputPath, Topic>();
        catalogue.earlierAddresses().forEach(it -> found.putIfAbsent(it.alias().page(), it.topic()));
        return found;
    }

    /** Where {@code link}, which stands in {@code from}, leads. */
    public Target target(Link link, Topic from) {
        var written = Urls.asBrowsersRead(link.written());
        var href = Href.parse(written);
        if (written.isEmpty()) {
            return new Missing(written, Reason.EMPTY, "write where the link leads");
        }
        if (link.kind() == Link.Kind.LINK && (href.assetId().isPresent() || href.isTopicFile())) {
            var target = topic(href, from, link);
            return target != null ? target : earlier(href, from).orElseGet(() -> noTopic(written));
        }
        if (!href.isRelative()) {
            return href.scheme().isEmpty()
                    ? new Target.External(Urls.encodeIllegal(written))
                    : schemes.external(link, href, written);
        }
        if (href.path().isEmpty()) {
            return new Target.Internal(from.id(), from.page(), suffix(href.suffix(), from), from.title(), null);
        }
        var file = file(href, from);
        return file != null ? file : noFile(link, href, written, from);
    }

    private static Target noTopic(String written) {
        return new Missing(written, Reason.NO_TOPIC, "");
    }

    /** A link to a topic; null where there is none. A site has hundreds of thousands: this is plain code, as is {@link #file}. */
    private @Nullable Target topic(Href href, Topic from, Link link) {
        var found = catalogue.find(href, from);
        return found.isPresent() ? lead(asWanted(found.get(), link), href, from) : null;
    }

    /** A tag that says {@code hreflang} means that language and no other. */
    private Found asWanted(Found found, Link link) {
        var wanted = link.markup().hreflang().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return found;
        }
        return found.namedLanguage()
                .filter(named -> named.tag().toLowerCase(Locale.ROOT).startsWith(wanted))
                .flatMap(named -> catalogue.translation(found.topic().key(), named))
                .map(Found::exactly)
                .orElse(found);
    }

    private Target lead(Found found, Href href, Topic from) {
        var topic = found.topic();
        var suffix = suffix(href.tail(), topic);
        var detour = detour(found, href, from);
        return topic.locale().equals(from.locale())
                ? new Target.Internal(topic.id(), topic.page(), suffix, topic.title(), detour)
                : new Target.Fallback(topic.id(), opens(topic, from.locale()), suffix, topic.title(), detour);
    }

    private @Nullable OutputPath opens(Topic topic, LocaleTag reader) {
        return fallbacks.opens(topic, reader).orElse(null);
    }

    /**
     * Where {@code link}, which stands in the text that {@code shown} borrows, leads a reader of that page: to what the
     * author meant, in the reader's own language where it has it. A link to the same topic in a language that its author
     * names still means that language.
     */
    public Target target(Link link, FallbackPage shown) {
        var from = shown.topic();
        var meant = target(link, from);
        var found = meant.topic().flatMap(catalogue::find);
        if (found.isEmpty()) {
            return meant;
        }
        if (found.get().source().equals(from.source())) {
            return new Target.Internal(from.id(), shown.page(), meant.suffix(), from.title(), null);
        }
        boolean named = found.get().key().equals(from.key()) || isOneOfSeveral(found.get(), from);
        var topic = named
                ? found.get()
                : catalogue.nearest(found.get().key(), shown.locale()).orElse(found.get());
        var suffix = suffix(meant.suffix(), topic);
        return topic.locale().equals(shown.locale())
                ? new Target.Internal(topic.id(), topic.page(), suffix, topic.title(), null)
                : new Target.Fallback(topic.id(), opens(topic, shown.locale()), suffix, topic.title(), null);
    }

    /** Whether the author could have had the topic in the text's own language, and named another. */
    private boolean isOneOfSeveral(Topic found, Topic from) {
        return !found.locale().equals(from.locale())
                && catalogue.translation(found.key(), from.locale()).isPresent();
    }

    private @Nullable Detour detour(Found found, Href href, Topic from) {
        var topic = found.topic();
        if (!found.asWritten()) {
            return new Detour(kind(found.match()), relative(topic.id().path(), from), href.tail());
        }
        if (found.namedLanguage().isPresent() && topic.locale().equals(from.locale())) {
            return new Detour(Detour.Kind.LANGUAGE, relative(topic.id().path(), from), href.tail());
        }
        return catalogue.redirects().isEmpty()
                ? null
                : topic.redirect().map(next -> redirected(next, topic, from)).orElse(null);
    }

    /** A link to a page that only sends its reader on could lead to where the reader is sent. */
    private Detour redirected(String next, Topic redirect, Topic from) {
        var href = Href.parse(next);
        var path = Optional.of(href)
                .filter(it -> it.isRelative() || it.assetId().isPresent())
                .flatMap(it -> catalogue.find(it, redirect))
                .map(found -> relative(found.topic().id().path(), from))
                .orElse(next);
        return new Detour(Detour.Kind.REDIRECT, path, path.equals(next) ? "" : href.tail());
    }

    private static Detour.Kind kind(Match match) {
        return match == Match.UNICODE_FORM ? Detour.Kind.UNICODE_FORM : Detour.Kind.LETTER_CASE;
    }

    /** Query and fragment for a page: the fragment as the id that the page really has, where it means one. */
    private String suffix(String written, Topic topic) {
        int hash = written.indexOf('#');
        if (hash < 0) {
            return Urls.encodeIllegal(written);
        }
        var fragment = written.substring(hash + 1);
        var decoded = PercentEncoding.decode(fragment);
        var id = sections.anchor(topic, decoded).filter(anchor -> !anchor.equals(decoded));
        return Urls.encodeIllegal(written.substring(0, hash + 1) + id.orElse(fragment));
    }

    private @Nullable Target file(Href href, Topic from) {
        var asset = assets.find(href, from);
        return asset.isPresent()
                ? new Target.Asset(
                        asset.get().file(), Urls.encodeIllegal(href.suffix()), detour(asset.get(), href, from))
                : null;
    }

    private static @Nullable Detour detour(FoundAsset asset, Href href, Topic from) {
        return asset.match() == Match.EXACT
                ? null
                : new Detour(kind(asset.match()), relative(asset.path(), from), href.suffix());
    }

    /** A topic that says it was once where {@code href} leads. */
    private Optional<Target> earlier(Href href, Topic from) {
        return href.from(from.id().path())
                .filter(path -> href.assetId().isEmpty())
                .map(path -> from.locale().folder() + "/" + path.replaceFirst("(?i)\\.(md|html?)$", ""))
                .flatMap(page -> Stream.of(new OutputPath(page + ".html"), OutputPath.indexOf(page))
                        .flatMap(at -> Stream.ofNullable(aliases.get().get(at)))
                        .filter(topic -> topic.locale().equals(from.locale()))
                        .findFirst())
                .map(topic -> new Target.Internal(
                        topic.id(),
                        topic.page(),
                        suffix(href.suffix(), topic),
                        topic.title(),
                        new Detour(Detour.Kind.REDIRECT, relative(topic.id().path(), from), href.suffix())));
    }

    /** What is neither a topic's file nor a known file may still be a topic's name without its extension, or a folder. */
    private Target noFile(Link link, Href href, String written, Topic from) {
        if (PLACEHOLDER.matcher(href.path()).matches()) {
            return new Missing(written, Reason.PLACEHOLDER, "write where the link leads");
        }
        if (link.kind() == Link.Kind.IMAGE) {
            return new Missing(written, Reason.NO_IMAGE, "");
        }
        if (MAIL_ADDRESS.matcher(href.path()).matches()) {
            return new Missing(written, Reason.BARE_EMAIL, "write 'mailto:" + written + "'");
        }
        var bare = href.path().replaceFirst("(/|\\.html?)$", "");
        var file = topic(new Href("", bare + MARKDOWN, href.suffix()), from, link);
        var topic = file != null ? file : topic(new Href("", bare + "/index.md", href.suffix()), from, link);
        boolean isPage = !href.path().matches(".*\\.html?");
        if (topic != null && isPage) {
            return topic;
        }
        var hint = topic != null ? "write '" + bare + MARKDOWN + href.suffix() + "', which exists" : "";
        var missing = new Missing(written, href.path().startsWith("/") ? Reason.ABSOLUTE_PATH : Reason.NO_FILE, hint);
        return topic != null ? missing : earlier(href, from).orElse(missing);
    }

    /** {@code path}, which is seen from the locale's folder, as an author writes it in {@code from}. */
    private static String relative(String path, Topic from) {
        return AuthorsPath.between(from.id().path(), path);
    }
}
