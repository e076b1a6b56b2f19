package stele.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import stele.config.FallbackMode;
import stele.config.SiteConfig;
import stele.file.OutputPath;
import stele.i18n.LocaleTag;
import stele.stage.Lazy;
import stele.topic.Topic;
import stele.topic.TopicKey;

/**
 * What readers get of the topics that their language lacks. A language that sends its own readers of a topic elsewhere
 * ({@code redirect_url}) gets no page for it.
 */
public final class Fallbacks {

    /** Pages that every language has and nobody wrote. The home page is not among them: a topic may take its place. */
    private static final List<String> UNWRITTEN = List.of("404.html", "search.html", "a-z.html");

    private final SiteConfig config;
    private final Catalogue catalogue;
    private final Map<LocaleTag, Map<TopicKey, FallbackPage>> pages = new LinkedHashMap<>();

    private Fallbacks(SiteConfig config, Catalogue catalogue, Supplier<TakenPages> taken) {
        this.config = config;
        this.catalogue = catalogue;
        catalogue.locales().forEach(locale -> pages.put(locale, pages(locale, taken)));
    }

    public static Fallbacks of(SiteConfig config, Catalogue catalogue, Assets assets) {
        return new Fallbacks(config, catalogue, Lazy.of(() -> taken(catalogue, assets)));
    }

    private static TakenPages taken(Catalogue catalogue, Assets assets) {
        var taken = new TakenPages();
        catalogue.topics().forEach(topic -> taken.take(topic.page(), topic.id().path()));
        catalogue
                .redirects()
                .forEach(topic -> taken.take(topic.page(), topic.id().path()));
        for (var earlier : catalogue.earlierAddresses()) {
            taken.take(earlier.alias().page(), earlier.alias().written());
        }
        assets.files().forEach(asset -> taken.take(asset.page(), asset.path()));
        catalogue
                .locales()
                .forEach(locale ->
                        UNWRITTEN.forEach(name -> taken.take(new OutputPath(locale.folder() + "/" + name), name)));
        return taken;
    }

    private Fallbacks(Fallbacks old, Catalogue catalogue, Topic changed) {
        this.config = old.config;
        this.catalogue = catalogue;
        old.pages.forEach((locale, row) -> {
            var shown = row.get(changed.key());
            if (shown == null || !shown.topic().source().equals(changed.source())) {
                pages.put(locale, row);
            } else {
                var renewed = new TreeMap<>(row);
                renewed.put(changed.key(), new FallbackPage(locale, changed, shown.page()));
                pages.put(locale, renewed);
            }
        });
    }

    /** The same with {@code changed}, as {@code renewed} has it: {@link Catalogue#with}. */
    public Fallbacks with(Topic changed, Catalogue renewed) {
        return new Fallbacks(this, renewed, changed);
    }

    private Map<TopicKey, FallbackPage> pages(LocaleTag locale, Supplier<TakenPages> taken) {
        var chain = catalogue.fallbacks(locale);
        var found = new TreeMap<TopicKey, FallbackPage>();
        lacking(locale).stream()
                .filter(topic -> mode(topic) == FallbackMode.PAGE)
                // Where two want one place, the nearer language has it.
                .sorted(Comparator.comparing((Topic topic) -> chain.indexOf(topic.locale()))
                        .thenComparing(Topic::id))
                .forEach(topic -> {
                    var page = place(topic, locale, taken.get());
                    taken.get().take(page, topic.id().path());
                    found.put(topic.key(), new FallbackPage(locale, topic, page));
                });
        return found;
    }

    /** What other languages have, in the first of the chain that has it. */
    private List<Topic> lacking(LocaleTag locale) {
        var known = new HashSet<TopicKey>();
        catalogue.redirects().stream()
                .filter(topic -> topic.locale().equals(locale))
                .forEach(topic -> known.add(topic.key()));
        var lacking = new ArrayList<Topic>();
        for (var other : catalogue.fallbacks(locale)) {
            for (var topic : catalogue.topics(other)) {
                if (catalogue.translation(topic.key(), locale).isEmpty() && known.add(topic.key())) {
                    lacking.add(topic);
                }
            }
        }
        return lacking;
    }

    /** The source's own path below the folder of {@code locale}; where that is taken, below a folder of the source's name. */
    private static OutputPath place(Topic topic, LocaleTag locale, TakenPages taken) {
        var source = topic.locale().folder();
        var path = topic.page().value().substring(source.length());
        var aside = Stream.concat(
                Stream.of(source), Stream.iterate(2, number -> number + 1).map(number -> source + "-" + number));
        return Stream.concat(Stream.of(""), aside.map(folder -> "/" + folder))
                .map(folder -> new OutputPath(locale.folder() + folder + path))
                .filter(page -> taken.owner(page).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** How readers of languages that lack {@code topic} get it: as it says itself, else as its site does. */
    public FallbackMode mode(Topic topic) {
        return topic.fallback()
                .orElseGet(
                        () -> config.languages().fallback().mode(topic.source().name()));
    }

    /** Every page there is for want of a translation, by language in the order of the settings, then by topic. */
    public List<FallbackPage> pages() {
        return pages.values().stream().flatMap(row -> row.values().stream()).toList();
    }

    /** Those of one language, sorted by topic. */
    public List<FallbackPage> pages(LocaleTag locale) {
        return List.copyOf(pages.getOrDefault(locale, Map.of()).values());
    }

    public Optional<FallbackPage> page(TopicKey key, LocaleTag locale) {
        return Optional.ofNullable(pages.getOrDefault(locale, Map.of()).get(key));
    }

    /** The page on which a reader of {@code locale} finds {@code topic}, which is in another language; empty: on none. */
    public Optional<OutputPath> opens(Topic topic, LocaleTag locale) {
        var page =
                page(topic.key(), locale).filter(found -> found.topic().source().equals(topic.source()));
        if (page.isPresent()) {
            return page.map(FallbackPage::page);
        }
        boolean hidden = topic.redirect().isEmpty()
                && mode(topic) == FallbackMode.NONE
                && catalogue.translation(topic.key(), locale).isEmpty();
        return hidden ? Optional.empty() : Optional.of(topic.page());
    }
}
