package stele.theme;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Position;
import stele.file.Decoder;
import stele.file.SourceFile;
import stele.file.SourcePath;
import stele.i18n.LocaleTag;
import stele.stage.Outcome;
import stele.yaml.Dialect;
import stele.yaml.Yaml;
import stele.yaml.YamlNode;

/**
 * Reads a theme from the files of its folder:
 *
 * <pre>
 * theme.yaml               extends: default; bundles: which assets browsers get as one file
 * layouts/**.peb           one per kind of page
 * partials/**.peb          what layouts share
 * messages/&lt;tag&gt;.yaml      key: ICU MessageFormat pattern
 * assets/**                what browsers load
 * </pre>
 *
 * Any other file is not part of the look and is left alone.
 */
public final class ThemeFiles {

    private static final String MANIFEST = "theme.yaml";
    private static final Dialect DIALECT = Dialect.ofFile("theme");

    private final String folder;
    private final TreeMap<String, byte[]> files;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private ThemeFiles(String name, Map<String, byte[]> files) {
        this.folder = "themes/" + name;
        this.files = new TreeMap<>(files);
    }

    /**
     * The theme that stands on no other.
     *
     * @param name the folder below {@code themes/}
     * @param files contents by path below that folder, with {@code /}
     */
    public static Outcome<Theme> of(String name, Map<String, byte[]> files) {
        return of(name, files, new Theme(name, Map.of(), Map.of(), List.of(), List.of()));
    }

    /** The theme over the one that it extends, whose assets its style sheets may name like their own. */
    public static Outcome<Theme> of(String name, Map<String, byte[]> files, Theme base) {
        var reader = new ThemeFiles(name, files);
        var bundles = reader.bundles(base);
        var theme = new Theme(name, reader.templates(), reader.messages(), reader.assets(base, bundles), bundles)
                .over(base);
        return Outcome.of(theme, reader.diagnostics);
    }

    /** What {@code theme.yaml} says that this theme extends, if it says so: a text, at its place. */
    public static Outcome<Optional<YamlNode>> base(String name, Map<String, byte[]> files) {
        var reader = new ThemeFiles(name, files);
        var extended = reader.mapping(MANIFEST)
                .flatMap(manifest -> manifest.find("extends"))
                .filter(extending ->
                        extending.text().filter(text -> !text.isBlank()).isPresent());
        return Outcome.of(extended, reader.diagnostics);
    }

    private Map<String, String> templates() {
        var templates = new HashMap<String, String>();
        files.forEach((path, content) -> {
            if (path.endsWith(".peb") && (path.startsWith("layouts/") || path.startsWith("partials/"))) {
                decoded(path, content).ifPresent(file -> templates.put(path, file.text()));
            }
        });
        return templates;
    }

    private Map<LocaleTag, Map<String, String>> messages() {
        var messages = new HashMap<LocaleTag, Map<String, String>>();
        for (var path : files.keySet()) {
            if (path.matches("messages/[^/]+\\.ya?ml")) {
                var tag = path.substring("messages/".length(), path.lastIndexOf('.'));
                LocaleTag.parse(tag)
                        .ifPresentOrElse(
                                locale -> messages.put(locale, patterns(path)),
                                () -> diagnostics.add(
                                        Diagnostic.error(
                                                        Position.startOf(folder + "/" + path),
                                                        "theme/messages",
                                                        "'" + tag + "' names no language")
                                                .withHint(
                                                        "name the file after a BCP 47 tag, such as 'fr.yaml' or 'pt-BR.yaml'")));
            }
        }
        return messages;
    }

    private Map<String, String> patterns(String path) {
        var patterns = new HashMap<String, String>();
        mapping(path)
                .ifPresent(words -> words.entries()
                        .forEach(word -> word.value()
                                .text()
                                .ifPresentOrElse(
                                        text -> patterns.put(word.name(), text),
                                        () -> diagnostics.add(Diagnostic.error(
                                                word.value().position(),
                                                "theme/messages",
                                                "'" + word.name() + "' is "
                                                        + word.value().kind() + ", not text")))));
        return Map.copyOf(patterns);
    }

    private List<Bundle> bundles(Theme base) {
        var declared = mapping(MANIFEST).flatMap(manifest -> manifest.find("bundles"));
        return new Bundles(ownAssets(), base.bundles(), Position.startOf(folder + "/" + MANIFEST), diagnostics)
                .of(declared);
    }

    /** Parts of bundles are not published by themselves. */
    private List<ThemeAsset> assets(Theme base, List<Bundle> bundles) {
        var own = ownAssets();
        bundles.forEach(bundle -> own.keySet().removeAll(bundle.order()));
        bundles.forEach(bundle -> own.put(bundle.path(), bundle.text().getBytes(StandardCharsets.UTF_8)));
        return new PublishedAssets(own, base.assets(), folder, diagnostics).all();
    }

    private Map<String, byte[]> ownAssets() {
        var own = new TreeMap<String, byte[]>();
        files.forEach((path, content) -> {
            if (path.startsWith("assets/")) {
                own.put(path.substring("assets/".length()), content);
            }
        });
        return own;
    }

    private Optional<YamlNode.Mapping> mapping(String path) {
        var content = files.get(path);
        if (content == null) {
            return Optional.empty();
        }
        var file = decoded(path, content);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        var read = Yaml.parse(file.get(), DIALECT);
        diagnostics.addAll(read.diagnostics());
        var node = read.value().filter(value -> !value.text().equals(Optional.of("")));
        node.filter(value -> !(value instanceof YamlNode.Mapping))
                .ifPresent(value -> diagnostics.add(Diagnostic.error(
                        value.position(), "theme/syntax", "this is " + value.kind() + ", not a mapping")));
        return node.filter(YamlNode.Mapping.class::isInstance).map(YamlNode.Mapping.class::cast);
    }

    /** As text, if it is UTF-8: a template that is half unreadable makes no page. */
    private Optional<SourceFile> decoded(String path, byte[] content) {
        var file = Decoder.decode(new SourcePath(folder, path), content);
        file.diagnostics()
                .forEach(fault -> diagnostics.add(Diagnostic.error(fault.position(), "theme/encoding", fault.message())
                        .withHint(fault.hint())));
        return file.value();
    }

    /** As text, alike on every machine: no byte order mark, every line end a single {@code \n}. */
    static String text(byte[] content) {
        var text = new String(content, StandardCharsets.UTF_8);
        return (text.startsWith("\uFEFF") ? text.substring(1) : text)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
    }
}
