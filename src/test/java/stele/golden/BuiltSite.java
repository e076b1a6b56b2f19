package stele.golden;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stele.build.Pipeline;
import stele.build.Progress;
import stele.build.Sources;
import stele.build.Workers;
import stele.check.Purpose;
import stele.check.Verdict;
import stele.check.Weighing;
import stele.config.ReadConfig;
import stele.config.ReadTerms;
import stele.config.SiteConfig;
import stele.config.Terms;
import stele.diagnostic.Diagnostic;
import stele.file.Decoder;
import stele.file.ImageHeader;
import stele.file.OutputFile;
import stele.file.SourceFile;
import stele.file.SourcePath;
import stele.file.Stamp;
import stele.stage.Outcome;
import stele.theme.Branding;
import stele.theme.Theme;
import stele.theme.ThemeFiles;
import stele.translation.History;

/**
 * What came out of a small site, built in memory.
 *
 * @param files by path; a copied file's text is {@code copy of <source>}
 */
public record BuiltSite(Map<String, String> files, List<Diagnostic> diagnostics) {

    private static final String SITE_YAML = "site.yaml";
    private static final Pattern SIZE = Pattern.compile("\\s*\uFEFF?(\\d+) bytes\\s*");
    private static final String TERMS_YAML = "terms.yaml";
    private static final String THEMES = "themes/bare/";

    /** Builds the site in {@code inputs}: {@code site.yaml}, {@code terms.yaml}, {@code content/…}, and {@code themes/bare/…} over the bare test theme. */
    public static BuiltSite of(Map<String, byte[]> inputs, int threads) {
        var diagnostics = new ArrayList<Diagnostic>();
        var config = config(inputs, diagnostics);
        if (config == null) {
            return new BuiltSite(Map.of(), sorted(diagnostics));
        }
        var files = new ConcurrentSkipListMap<String, String>();
        try (var workers = new Workers(threads)) {
            var raw = Collections.synchronizedList(new ArrayList<Diagnostic>());
            var pipeline = new Pipeline(config, List.of(), workers, Progress.NONE, Purpose.BUILD, raw::add);
            var site = pipeline.read(sources(inputs, config));
            pipeline.check(site);
            var brand = config.publishing().brand();
            var theme = Branding.of(theme(inputs), brand, inputs);
            diagnostics.addAll(theme.diagnostics());
            pipeline.compose(site, theme.value().orElseThrow(), file -> {
                var before = files.put(file.path().value(), text(file));
                if (before != null) {
                    throw new AssertionError("published twice: " + file.path());
                }
            });
            diagnostics.addAll(weighed(raw, new Weighing(Purpose.BUILD, site)));
        }
        return new BuiltSite(new TreeMap<>(files), sorted(diagnostics));
    }

    /**
     * What {@code stele check} finds in the same site, as its owner takes it; silenced findings are left out. The theme is
     * only checked where the site has one of its own.
     */
    public static List<Diagnostic> check(Map<String, byte[]> inputs, int threads) {
        var diagnostics = new ArrayList<Diagnostic>();
        var config = config(inputs, diagnostics);
        if (config == null) {
            return sorted(diagnostics);
        }
        try (var workers = new Workers(threads)) {
            var raw = Collections.synchronizedList(new ArrayList<Diagnostic>());
            var pipeline = new Pipeline(config, List.of(), workers, Progress.NONE, Purpose.CHECK, raw::add);
            var site = pipeline.read(sources(inputs, config));
            if (inputs.keySet().stream().anyMatch(name -> name.startsWith(THEMES))) {
                pipeline.check(site, theme(inputs));
            } else {
                pipeline.check(site);
            }
            var weighing = new Weighing(Purpose.CHECK, site);
            diagnostics.addAll(weighed(raw, weighing));
            // Only now is it known which comments were needed.
            diagnostics.addAll(weighed(weighing.unusedSuppressions().toList(), weighing));
        }
        return sorted(diagnostics);
    }

    private static List<Diagnostic> weighed(List<Diagnostic> raw, Weighing weighing) {
        return raw.stream()
                .flatMap(diagnostic -> weighing.verdict(diagnostic).stream())
                .filter(verdict -> verdict.silencedBy().isEmpty())
                .map(Verdict::diagnostic)
                .toList();
    }

    private static @Nullable SiteConfig config(Map<String, byte[]> inputs, List<Diagnostic> diagnostics) {
        var path = new SourcePath(".", SITE_YAML);
        var outcome = inputs.containsKey(SITE_YAML)
                ? Decoder.decode(path, Objects.requireNonNull(inputs.get(SITE_YAML)))
                        .then(ReadConfig::read)
                : Outcome.of(SiteConfig.DEFAULTS);
        diagnostics.addAll(outcome.diagnostics());
        return outcome.value().orElse(null);
    }

    private static Sources sources(Map<String, byte[]> inputs, SiteConfig config) {
        var paths = inputs.keySet().stream()
                .flatMap(name -> config.content().stream()
                        .filter(folder -> name.startsWith(folder.path() + "/"))
                        .map(folder -> new SourcePath(
                                folder.path(), name.substring(folder.path().length() + 1))))
                .collect(Collectors.groupingBy(BuiltSite::kind));
        return new Sources(
                paths.getOrDefault("md", List.of()),
                paths.getOrDefault("toc", List.of()),
                paths.getOrDefault("asset", List.of()),
                path -> read(path, inputs),
                path -> new Stamp(0, size(Objects.requireNonNull(inputs.get(path.toString())))),
                path -> Optional.empty(),
                path -> ImageHeader.size(Objects.requireNonNull(inputs.get(path.toString()))),
                () -> History.NONE,
                () -> terms(inputs, config));
    }

    private static String kind(SourcePath path) {
        return path.name().endsWith(".md") ? "md" : path.fileName().equalsIgnoreCase("toc.yml") ? "toc" : "asset";
    }

    /** A file that says {@code 2000000 bytes} passes for one of that size. */
    private static long size(byte[] content) {
        var said = SIZE.matcher(new String(content, StandardCharsets.UTF_8));
        return said.matches() ? Long.parseLong(said.group(1)) : content.length;
    }

    private static Outcome<SourceFile> read(SourcePath path, Map<String, byte[]> inputs) {
        return Decoder.decode(path, Objects.requireNonNull(inputs.get(path.toString())));
    }

    private static Outcome<Terms> terms(Map<String, byte[]> inputs, SiteConfig config) {
        var bytes = inputs.get(TERMS_YAML);
        return bytes == null
                ? Outcome.of(Terms.NONE)
                : Decoder.decode(new SourcePath(".", TERMS_YAML), bytes)
                        .then(file -> ReadTerms.read(file, config.locales()));
    }

    private static Theme theme(Map<String, byte[]> inputs) {
        var own = new TreeMap<String, byte[]>();
        inputs.forEach((name, bytes) -> {
            if (name.startsWith(THEMES)) {
                own.put(name.substring(THEMES.length()), bytes);
            }
        });
        return ThemeFiles.of("bare", own).value().orElseThrow().over(BareTheme.read());
    }

    private static String text(OutputFile file) {
        if (file instanceof OutputFile.Text text) {
            return text.content().toString();
        }
        if (file instanceof OutputFile.Bytes bytes) {
            return new String(Base64.getDecoder().decode(bytes.base64()), StandardCharsets.UTF_8);
        }
        return "copy of " + ((OutputFile.Copy) file).source() + "\n";
    }

    private static List<Diagnostic> sorted(List<Diagnostic> diagnostics) {
        return diagnostics.stream().sorted().toList();
    }
}
