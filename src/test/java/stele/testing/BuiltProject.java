package stele.testing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import stele.build.Pipeline;
import stele.build.Progress;
import stele.build.Sources;
import stele.build.Workers;
import stele.check.Purpose;
import stele.check.Weighing;
import stele.config.ReadConfig;
import stele.config.SiteConfig;
import stele.diagnostic.Diagnostic;
import stele.file.OutputFile;
import stele.file.SourcePath;
import stele.project.Project;
import stele.project.Scan;
import stele.site.Site;
import stele.theme.Branding;
import stele.theme.ThemeFiles;
import stele.translation.History;

/**
 * A folder on disk, built in memory with its theme.
 *
 * @param files text by path; a copied file's text is empty
 */
public record BuiltProject(Site site, Map<String, String> files, List<Diagnostic> diagnostics) {

    /** The site in {@code folder}, by its own {@code site.yaml}. */
    public static BuiltProject of(Path folder, int threads, UnaryOperator<List<SourcePath>> order) {
        var project = Project.open(folder, Optional.empty());
        var config =
                project.siteFile().orElseThrow().then(ReadConfig::read).value().orElseThrow();
        return of(project, config, threads, order);
    }

    /** The topics that {@code config} names, seen from {@code project}. */
    public static BuiltProject of(
            Project project, SiteConfig config, int threads, UnaryOperator<List<SourcePath>> order) {
        return of(project, config, threads, order, Purpose.BUILD);
    }

    /** The same, with what is wrong told as a build or as a check tells it. */
    public static BuiltProject of(
            Project project, SiteConfig config, int threads, UnaryOperator<List<SourcePath>> order, Purpose purpose) {
        var scan = project.scan(config);
        var diagnostics = new ArrayList<>(scan.diagnostics());
        var files = new ConcurrentSkipListMap<String, String>();
        var raw = Collections.synchronizedList(new ArrayList<Diagnostic>());
        try (var workers = new Workers(threads)) {
            var pipeline = new Pipeline(config, List.of(), workers, Progress.NONE, purpose, raw::add);
            var site = pipeline.read(sources(project, config, scan, order));
            pipeline.check(site);
            var theme = project.themeFiles(config.theme())
                    .then(found -> ThemeFiles.of(config.theme(), found))
                    .then(plain -> project.brandFiles(config.publishing().brand())
                            .then(brand ->
                                    Branding.of(plain, config.publishing().brand(), brand)))
                    .value()
                    .orElseThrow();
            pipeline.compose(site, theme, file -> files.put(file.path().value(), text(file)));
            var weighing = new Weighing(purpose, site);
            raw.forEach(found -> weighing.verdict(found)
                    .filter(verdict -> verdict.silencedBy().isEmpty())
                    .ifPresent(verdict -> diagnostics.add(verdict.diagnostic())));
            return new BuiltProject(site, new TreeMap<>(files), diagnostics);
        }
    }

    /** The topics that {@code config} names, read and linked only. */
    public static Site read(Project project, SiteConfig config) {
        var sources = sources(project, config, project.scan(config), paths -> paths);
        try (var workers = new Workers(2)) {
            return new Pipeline(config, List.of(), workers, Progress.NONE, Purpose.BUILD, found -> {}).read(sources);
        }
    }

    private static Sources sources(
            Project project, SiteConfig config, Scan scan, UnaryOperator<List<SourcePath>> order) {
        return new Sources(
                order.apply(scan.topics()),
                order.apply(scan.tocs()),
                order.apply(scan.assets()),
                project::read,
                source -> Objects.requireNonNull(scan.stamps().get(source)),
                source -> Optional.empty(),
                project::imageSize,
                () -> History.NONE,
                () -> project.terms(config));
    }

    /** The HTML pages among the files. */
    public Map<String, String> pages() {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".html"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    private static String text(OutputFile file) {
        if (file instanceof OutputFile.Bytes bytes) {
            return new String(Base64.getDecoder().decode(bytes.base64()), StandardCharsets.UTF_8);
        }
        return file instanceof OutputFile.Text text ? text.content().toString() : "";
    }
}
