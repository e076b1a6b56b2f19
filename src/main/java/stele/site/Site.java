package stele.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import stele.catalogue.Assets;
import stele.catalogue.Catalogue;
import stele.config.SiteConfig;
import stele.file.OutputPath;
import stele.i18n.LocaleTag;
import stele.link.LinkedTopic;
import stele.link.Linker;
import stele.link.Target;
import stele.markdown.Link;
import stele.navigation.Navigation;
import stele.topic.Topic;

/**
 * The whole site, linked. Topics are linked when asked for, so that the site holds the text of its topics and nothing
 * twice.
 */
public final class Site {

    private final SiteConfig config;
    private final Catalogue catalogue;
    private final Assets assets;
    private final Map<LocaleTag, Navigation> navigation;
    private final Linker linker;

    public Site(SiteConfig config, Catalogue catalogue, Assets assets, Map<LocaleTag, Navigation> navigation) {
        this.config = config;
        this.catalogue = catalogue;
        this.assets = assets;
        this.navigation = Map.copyOf(navigation);
        this.linker = new Linker(catalogue, assets);
    }

    public SiteConfig config() {
        return config;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public Assets assets() {
        return assets;
    }

    /** The languages of the site, in the order of the switcher. */
    public List<LocaleTag> locales() {
        return catalogue.locales();
    }

    /** The language of pages that belong to none; English for a site without a single topic. */
    public LocaleTag defaultLocale() {
        return config.defaultLocale().or(() -> locales().stream().findFirst()).orElse(LocaleTag.ENGLISH);
    }

    public Optional<Navigation> navigation(LocaleTag locale) {
        return Optional.ofNullable(navigation.get(locale));
    }

    /** {@code topic} with all it takes from the rest of the site. */
    public LinkedTopic link(Topic topic) {
        var targets = topic.body().links().stream()
                .map(link -> linker.target(link, topic))
                .toList();
        var around = navigation(topic.locale()).orElseThrow().around(topic.key());
        return new LinkedTopic(topic, targets, catalogue.alternates(topic.key()), around);
    }

    /** Where the home page of {@code locale} is, whether an author wrote it or not. */
    public OutputPath home(LocaleTag locale) {
        return OutputPath.indexOf(locale.folder());
    }

    /** Whether {@code page} is the page of a topic. */
    public boolean isTopic(OutputPath page) {
        return catalogue.topics().stream().anyMatch(topic -> topic.page().equals(page));
    }

    /** The address of {@code page} on the web, where the site has a {@code baseUrl}; a folder page without its file name. */
    public Optional<String> absolute(OutputPath page) {
        return config.baseUrl().map(base -> base + page.url().replaceFirst("(^|/)index\\.html$", "$1"));
    }

    /** Every page that sends its reader elsewhere. */
    public Stream<Redirect> redirects() {
        var files =
                catalogue.redirects().stream().map(topic -> new Redirect(topic, topic.page(), redirectTarget(topic)));
        var aliases = catalogue.topics().stream()
                .flatMap(topic -> topic.aliases().stream()
                        .map(alias -> new Redirect(topic, aliasPage(topic.locale(), alias), pageOf(topic))));
        return Stream.concat(files, aliases);
    }

    private Target redirectTarget(Topic topic) {
        var written = topic.redirect().orElse("");
        return linker.target(new Link(topic.source().start(), Link.Kind.LINK, written, ""), topic);
    }

    private static Target pageOf(Topic topic) {
        return new Target.Internal(topic.page(), "", topic.title(), null);
    }

    /** An old path, below the locale's folder or, with a leading {@code /}, below the site's root. */
    private static OutputPath aliasPage(LocaleTag locale, String alias) {
        var path = alias.startsWith("/") ? alias.substring(1) : locale.folder() + "/" + alias;
        if (path.endsWith("/")) {
            return new OutputPath(path + "index.html");
        }
        boolean hasExtension = path.substring(path.lastIndexOf('/') + 1).contains(".");
        return new OutputPath(hasExtension ? path : path + ".html");
    }
}
