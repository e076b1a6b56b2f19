package stele.navigation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import stele.catalogue.Catalogue;
import stele.catalogue.Fallbacks;
import stele.catalogue.KnownSchemes;
import stele.config.SiteConfig;
import stele.config.SiteConfig.NavigationMode;
import stele.diagnostic.Diagnostic;
import stele.i18n.LocaleTag;
import stele.stage.Crew;
import stele.stage.Outcome;

/** The trees of all languages: what each has of its own, and then what the others lend it. */
final class Trees {

    private final NavigationMode mode;
    private final Catalogue catalogue;
    private final KnownSchemes schemes;
    private final Collection<TocFile> tocs;
    private final Crew crew;
    private final List<Diagnostic> problems = new ArrayList<>();

    private Trees(SiteConfig config, Catalogue catalogue, Collection<TocFile> tocs, Crew crew) {
        this.mode = config.navigation();
        this.catalogue = catalogue;
        this.schemes = KnownSchemes.of(config);
        this.tocs = tocs;
        this.crew = crew;
    }

    /** The roots of every language, in the order of the settings, phases numbered. */
    static Outcome<Map<LocaleTag, List<NavNode>>> of(
            SiteConfig config, Catalogue catalogue, Fallbacks fallbacks, Collection<TocFile> tocs, Crew crew) {
        var trees = new Trees(config, catalogue, tocs, crew);
        var own = trees.own();
        var roots = crew.map(List.copyOf(own.values()), tree -> {
            var locale = tree.locale();
            var others = catalogue.fallbacks(locale).stream()
                    .flatMap(other -> Stream.ofNullable(own.get(other)))
                    // A tree tells more about places than topics that nobody filed; these are lent all the same.
                    .sorted(Comparator.comparing(Tree::hasShape).reversed())
                    .toList();
            return new FallbackPlaces(locale, catalogue, fallbacks)
                    .in(Graft.of(tree, others, trees.destinations(locale))).stream()
                            .map(Phases::marked)
                            .toList();
        });
        var grafted = new LinkedHashMap<LocaleTag, List<NavNode>>();
        own.keySet().forEach(locale -> grafted.put(locale, roots.get(grafted.size())));
        return Outcome.of(grafted, trees.problems);
    }

    private Map<LocaleTag, Tree> own() {
        var trees = new LinkedHashMap<LocaleTag, Tree>();
        for (var tree : crew.map(catalogue.locales(), this::own)) {
            problems.addAll(tree.diagnostics());
            tree.value().ifPresent(own -> trees.put(own.locale(), own));
        }
        if (mode == NavigationMode.AUTO && trees.values().stream().noneMatch(Tree::hasShape)) {
            trees.replaceAll((locale, loose) -> new Tree(locale, Folders.of(destinations(locale)), false));
        }
        return trees;
    }

    private Outcome<Tree> own(LocaleTag locale) {
        var destinations = destinations(locale);
        return switch (mode) {
            case AUTO -> {
                var roots = toc(destinations);
                yield roots.then(
                        found -> Outcome.of(found.isEmpty() ? lists(destinations) : new Tree(locale, found, false)));
            }
            case TOC -> toc(destinations).then(roots -> Outcome.of(new Tree(locale, roots, false)));
            case LISTS -> Outcome.of(lists(destinations));
            case FOLDERS -> Outcome.of(new Tree(locale, Folders.of(destinations), false));
        };
    }

    private Outcome<List<NavNode>> toc(Destinations destinations) {
        var files = tocs.stream()
                .filter(toc -> toc.locale().equals(destinations.locale()))
                .toList();
        var tree = TocTree.of(files, destinations);
        return Outcome.of(tree.value().orElse(List.of()), tree.diagnostics());
    }

    private static Tree lists(Destinations destinations) {
        return new Tree(destinations.locale(), TopicLists.of(destinations), true);
    }

    private Destinations destinations(LocaleTag locale) {
        return new Destinations(locale, catalogue, schemes);
    }
}
