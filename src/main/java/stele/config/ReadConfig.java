package stele.config;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stele.config.SiteConfig.NavigationMode;
import stele.config.SiteConfig.Publishing;
import stele.config.SiteConfig.Reading;
import stele.config.SiteConfig.Trust;
import stele.config.SiteConfig.UrlStyle;
import stele.diagnostic.Diagnostic;
import stele.file.SourceFile;
import stele.i18n.LocaleTag;
import stele.stage.Outcome;
import stele.yaml.Dialect;
import stele.yaml.Yaml;
import stele.yaml.YamlNode;

/** {@code site.yaml} in, a {@link SiteConfig} out, or every fault that the file has. */
public final class ReadConfig {

    /** What the file may hold; {@code schema/site.schema.json} says the same to editors, and a test holds them together. */
    static final List<String> KEYS = List.of(
            "title",
            "baseUrl",
            "locales",
            "defaultLocale",
            "sourceLocale",
            "fallback",
            "content",
            "exclude",
            "output",
            "theme",
            "navigation",
            "urls",
            "brand",
            "edit",
            "report",
            "trust",
            "content.trust",
            "check",
            "frontMatter");

    /** One path segment that is no way out of the folder of themes. */
    private static final Predicate<String> THEME =
            Pattern.compile("(?!\\.+$)[^/\\\\:\\p{Cntrl}]+").asMatchPredicate();

    private final Values values = new Values();
    private final YamlNode.Mapping root;

    private ReadConfig(YamlNode.Mapping root) {
        this.root = root;
    }

    /** An empty file is {@link SiteConfig#DEFAULTS}; a file with any fault is none at all. */
    public static Outcome<SiteConfig> read(SourceFile siteYaml) {
        return Yaml.parse(siteYaml, Dialect.ofFile("config")).then(ReadConfig::read);
    }

    static Outcome<SiteConfig> read(YamlNode document) {
        if (document instanceof YamlNode.Mapping root) {
            return new ReadConfig(root).config();
        }
        return document.text().filter(String::isEmpty).isPresent()
                ? Outcome.of(SiteConfig.DEFAULTS)
                : Outcome.failed(Diagnostic.error(
                                document.position(),
                                "config/wrong-type",
                                "the file holds " + document.kind() + " where keys and values are expected")
                        .withHint("write 'title: …'"));
    }

    private Outcome<SiteConfig> config() {
        values.mapping("site.yaml", root, KEYS);
        var read = new ReadLanguages(values, root);
        var languages = read.languages();
        var config = new SiteConfig(
                title(languages),
                languages,
                reading(languages.locales()),
                publishing(languages),
                demands(read, languages));
        var faults = values.faults();
        return faults.isEmpty() ? Outcome.of(config) : Outcome.failed(faults);
    }

    private Reading reading(List<LocaleTag> locales) {
        var content = find("content").map(node -> new ContentFolders(values, locales).read(node));
        return new Reading(content.orElse(SiteConfig.DEFAULTS.content()), exclude(), navigation(), trust());
    }

    private Publishing publishing(Languages languages) {
        return new Publishing(
                find("baseUrl").flatMap(this::baseUrl).orElse(null),
                output(),
                theme(),
                urls(),
                find("brand").map(new ReadBrand(values, languages)::read).orElse(Brand.NONE),
                new ReadPageLinks(values, root).read());
    }

    private Demands demands(ReadLanguages languages, Languages site) {
        return new ReadDemands(values, root, site.locales()).demands(languages.demands());
    }

    private Optional<YamlNode> find(String key) {
        return root.find(key);
    }

    private LocalizedText title(Languages languages) {
        return find("title")
                .flatMap(node -> new ReadLocalizedText(values, languages).read("title", node))
                .orElse(SiteConfig.DEFAULTS.title());
    }

    private Optional<String> baseUrl(YamlNode node) {
        return values.text("baseUrl", node).flatMap(written -> {
            var url = BaseUrl.parse(written);
            if (url.isEmpty()) {
                values.bad(
                        node.position(),
                        "'" + written + "' is not the absolute URL of a site",
                        "write it like 'https://docs.example.org/'");
            }
            return url;
        });
    }

    private List<String> exclude() {
        return find("exclude").stream()
                .flatMap(node -> values.globs("exclude", node).stream())
                .map(Glob::toString)
                .toList();
    }

    private String output() {
        return find("output").flatMap(node -> values.text("output", node)).orElse(SiteConfig.DEFAULTS.output());
    }

    private String theme() {
        return find("theme")
                .flatMap(node -> values.text("theme", node, THEME, "the name of a folder below 'themes'"))
                .orElse(SiteConfig.DEFAULTS.theme());
    }

    private NavigationMode navigation() {
        return find("navigation")
                .flatMap(node -> values.word("navigation", node, NavigationMode.class))
                .orElse(SiteConfig.DEFAULTS.navigation());
    }

    private UrlStyle urls() {
        return find("urls")
                .flatMap(node -> values.word("urls", node, UrlStyle.class))
                .orElse(SiteConfig.DEFAULTS.urls());
    }

    /** It has a key of its own; as authors also look for it beside the folders, it may stand there. */
    private Trust trust() {
        var inContent = find("content")
                .filter(YamlNode.Mapping.class::isInstance)
                .map(YamlNode.Mapping.class::cast)
                .flatMap(content -> content.find("trust"));
        var given = Stream.of(find("trust"), find("content.trust"), inContent)
                .flatMap(Optional::stream)
                .toList();
        given.stream()
                .skip(1)
                .forEach(node -> values.bad(node.position(), "'trust' is given already", "remove one of the two"));
        return given.stream()
                .flatMap(node -> values.word("trust", node, Trust.class).stream())
                .findFirst()
                .orElse(SiteConfig.DEFAULTS.trust());
    }
}
