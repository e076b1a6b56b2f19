package stele.bench.jmh;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import stele.bench.set.DocumentationSet;
import stele.build.Pipeline;
import stele.build.Progress;
import stele.build.Workers;
import stele.check.Purpose;
import stele.config.ReadConfig;
import stele.config.SiteConfig;
import stele.file.OutputFile;
import stele.file.SourceFile;
import stele.link.LinkedTopic;
import stele.navigation.TocFile;
import stele.page.ComposePage;
import stele.page.Dress;
import stele.page.SitePages;
import stele.project.Project;
import stele.project.Scan;
import stele.site.Site;
import stele.theme.Theme;
import stele.theme.ThemeFiles;
import stele.topic.LocalePath;

/**
 * What each stage is given: a generated set, and what the stages before it made of it.
 *
 * @param folder where the set lies
 * @param files the topics' texts
 */
record BuiltSet(
        Path folder,
        Project project,
        SiteConfig config,
        Scan scan,
        List<SourceFile> files,
        List<TocFile> tocs,
        Site site,
        Theme theme,
        Dress dress,
        SitePages pages,
        List<LinkedTopic> linked,
        List<OutputFile> composed) {

    private static final List<String> LANGUAGES = List.of("fr-FR", "es-ES", "pt-BR", "de-DE");

    /** @param topics in every language */
    static BuiltSet of(int topics) {
        try {
            var folder = Files.createTempDirectory("stele-jmh-");
            new DocumentationSet(topics, LANGUAGES, 1).write(folder);
            return of(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BuiltSet of(Path folder) {
        var project = Project.open(folder, Optional.empty());
        var config =
                project.siteFile().orElseThrow().then(ReadConfig::read).value().orElseThrow();
        var scan = project.scan(config);
        Site site;
        try (var workers = new Workers(1)) {
            site = new Pipeline(config, List.of(), workers, Progress.NONE, Purpose.BUILD, found -> {})
                    .read(project.sources(scan, config));
        }
        var theme = project.themeFiles("default")
                .then(found -> ThemeFiles.of("default", found))
                .value()
                .orElseThrow()
                .speaking(site.pageLocales());
        var dress = new Dress(site, theme);
        var linked = site.catalogue().topics().stream().map(site::link).toList();
        var composePage = new ComposePage(site, dress);
        return new BuiltSet(
                folder,
                project,
                config,
                scan,
                scan.topics().stream()
                        .map(path -> project.read(path).value().orElseThrow())
                        .toList(),
                scan.tocs().stream()
                        .map(path -> toc(project.read(path).value().orElseThrow(), config))
                        .toList(),
                site,
                theme,
                dress,
                new SitePages(site, dress),
                linked,
                linked.stream().map(it -> (OutputFile) composePage.apply(it)).toList());
    }

    private static TocFile toc(SourceFile file, SiteConfig config) {
        var place = LocalePath.of(file.path(), config);
        return new TocFile(place.locale().orElseThrow(), place.path(), file);
    }

    void remove() throws IOException {
        try (var all = Files.walk(folder)) {
            for (var file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
