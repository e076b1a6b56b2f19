package stele.build;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import stele.catalogue.AssetFile;
import stele.catalogue.Assets;
import stele.catalogue.Catalogue;
import stele.catalogue.Fallbacks;
import stele.check.Purpose;
import stele.config.SiteConfig;
import stele.config.Terms;
import stele.diagnostic.Diagnostic;
import stele.file.SourceFile;
import stele.file.SourcePath;
import stele.i18n.LocaleTag;
import stele.markdown.Directive;
import stele.navigation.Navigation;
import stele.navigation.TocFile;
import stele.site.Site;
import stele.stage.Crew;
import stele.stage.Outcome;
import stele.topic.LocalePath;
import stele.topic.Topic;

/** Brings topics that have been read together with the authors' other files: from topics to a linked site. */
public final class Assemble {

    private final SiteConfig config;
    private final List<LocaleTag> only;
    private final Purpose purpose;
    private final Consumer<Diagnostic> noticed;
    private final Crew crew;

    /**
     * @param only the languages that are wanted, as if the site had no others; empty: all of them
     * @param noticed is told what is wrong with tables of contents and terms, as soon as it is found
     * @param crew do what can be done for each language alone
     */
    public Assemble(SiteConfig config, List<LocaleTag> only, Purpose purpose, Consumer<Diagnostic> noticed, Crew crew) {
        this.config = config;
        this.only = List.copyOf(only);
        this.purpose = purpose;
        this.noticed = noticed;
        this.crew = crew;
    }

    /** The site of {@code topics}, and of all that is in {@code sources} besides. */
    public Site site(List<Topic> topics, Sources sources) {
        var siteConfig = only.isEmpty() ? config : config.only(only);
        var catalogue = Catalogue.of(siteConfig, topics);
        var tocs =
                readTocs(sources).stream().filter(toc -> isWanted(toc.locale())).toList();
        var assets = Assets.of(sharedBy(catalogue), assetFiles(sources, catalogue), sources.imageSize());
        var fallbacks = Fallbacks.of(siteConfig, catalogue, assets);
        var navigation = heard(Navigation.of(siteConfig, catalogue, fallbacks, tocs, crew))
                .orElseThrow();
        var terms = purpose == Purpose.CHECK ? heard(sources.terms().get()) : Optional.<Terms>empty();
        var directives = tocs.stream()
                .map(TocFile::file)
                .collect(Collectors.toMap(
                        SourceFile::path, file -> heard(Directive.inYaml(file)).orElseThrow()));
        return new Site(
                siteConfig,
                catalogue,
                assets,
                fallbacks,
                navigation,
                sources.history(),
                terms.orElse(Terms.NONE),
                directives);
    }

    /** Whether what was made of the file at {@code path} is in a language that is wanted, or would be. */
    public boolean isWanted(Outcome<Topic> topic, SourcePath path) {
        return topic.value().map(it -> isWanted(it.locale())).orElseGet(() -> mayBeWanted(path));
    }

    private List<TocFile> readTocs(Sources sources) {
        return sources.tocs().stream()
                .filter(this::mayBeWanted)
                .flatMap(path -> heard(sources.read().apply(path).then(this::tocFile)).stream())
                .toList();
    }

    private Outcome<TocFile> tocFile(SourceFile file) {
        var place = LocalePath.of(file.path(), config);
        return Outcome.of(new TocFile(place.locale().orElseGet(config::localeOfLastResort), place.path(), file));
    }

    /** Whether a file's path leaves it open, or says, that it is in a language that is wanted. */
    private boolean mayBeWanted(SourcePath path) {
        return LocalePath.of(path, config).locale().map(this::isWanted).orElse(true);
    }

    private List<AssetFile> assetFiles(Sources sources, Catalogue catalogue) {
        var published = Set.copyOf(catalogue.locales());
        return sources.assets().stream()
                .flatMap(source ->
                        assetFile(source, sources.stamp().apply(source).size()).stream())
                .filter(asset -> asset.locale()
                        .map(locale -> published.contains(locale)
                                || sharedBy(catalogue).equals(Optional.of(locale)))
                        .orElse(true))
                .toList();
    }

    /** A file below the folder of a language that the site does not have is nobody's. */
    private Optional<AssetFile> assetFile(SourcePath source, long size) {
        var place = LocalePath.of(source, config);
        return place.written().isPresent() && place.locale().isEmpty()
                ? Optional.empty()
                : Optional.of(new AssetFile(source, place.locale(), place.path(), size));
    }

    private Optional<LocaleTag> sharedBy(Catalogue catalogue) {
        return config.defaultLocale().or(() -> catalogue.locales().stream().findFirst());
    }

    private <T> Optional<T> heard(Outcome<T> outcome) {
        outcome.diagnostics().forEach(noticed);
        return outcome.value();
    }

    private boolean isWanted(LocaleTag locale) {
        return only.isEmpty() || only.contains(locale);
    }
}
