package stele.bench.hugo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import stele.json.Json;

/**
 * A folder that Hugo builds.
 *
 * @param folder the whole of it
 */
public record HugoSite(Path folder) {

    /**
     * Writes everything that Hugo needs.
     *
     * @param site a site of Stele's: {@code content/<language>/}
     * @param template layouts and settings, as {@code src/bench/hugo}
     * @param assets the folder of style sheets and scripts that both sites publish
     */
    public static HugoSite prepare(Path site, Path template, Path assets, Path folder) throws IOException {
        copy(template, folder);
        copy(assets, folder.resolve("static"));
        var hugo = new HugoSite(folder);
        var known = new HashSet<String>();
        for (var content : list(site.resolve("content"))) {
            hugo.language(content, known);
        }
        return hugo;
    }

    /** The topic's file, for a path as {@code fr-FR/folder/name.md}. */
    public Path topic(String path) {
        return folder.resolve("content")
                .resolve(path.substring(0, path.indexOf('/')).toLowerCase(Locale.ROOT))
                .resolve(path.substring(path.indexOf('/') + 1));
    }

    /** @param known the asset ids of earlier languages, which have their permanent address already */
    private void language(Path content, Set<String> known) throws IOException {
        String tag = String.valueOf(content.getFileName());
        String language = tag.toLowerCase(Locale.ROOT);
        var to = folder.resolve("content").resolve(language);
        var topics = new TreeMap<String, HugoTopic>();
        var tocs = new ArrayList<Path>();
        for (var file : files(content)) {
            var path = content.relativize(file);
            String name = String.valueOf(path.getFileName());
            if (name.endsWith(".md")) {
                var topic = HugoTopic.of(language, path, Files.readString(file));
                topics.put(topic.path(), topic);
            } else if (name.equals("toc.yml")) {
                tocs.add(path);
            } else {
                copyFile(file, to.resolve(path));
            }
        }
        var tree = tree(content, topics, tocs);
        write(folder.resolve("data/nav/" + language + ".json"), Json.write(tree.finished()));
        for (var topic : topics.values()) {
            write(to.resolve(topic.path()), topic.file(tree.place(topic)));
            if (known.add(topic.assetId())) {
                write(to.resolve("id/" + safe(topic.assetId()) + ".md"), permalink(topic));
            }
        }
        write(to.resolve("a-z.md"), page("a-z", "A–Z", "/" + language + "/a-z.html", List.of()));
        for (var printed : tree.printed().entrySet()) {
            String url = "/" + language + "/print/" + printed.getKey() + ".html";
            write(
                    to.resolve("print/" + printed.getKey() + ".md"),
                    page("print", tree.name(printed.getKey()), url, printed.getValue()));
        }
        Files.writeString(
                folder.resolve("config.yaml"), settings(tag, known.size() == topics.size()), StandardOpenOption.APPEND);
    }

    private static HugoTree tree(Path content, Map<String, HugoTopic> topics, List<Path> tocs) throws IOException {
        var tree = new HugoTree(topics);
        for (var toc : tocs) {
            var load = new Load(
                    LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build());
            String text = Files.readString(content.resolve(toc)).replace("\uFEFF", "");
            if (load.loadFromString(text) instanceof List<?> entries) {
                tree.add(entries, start(toc, text));
            }
        }
        return tree;
    }

    /** The folder that hrefs begin at: the file's own, or the one above it, as different exporters wrote them. */
    private static String start(Path toc, String text) {
        var own = Objects.requireNonNullElse(toc.getParent(), Path.of(""));
        var start = text.contains("href: ../") ? own : Objects.requireNonNullElse(own.getParent(), Path.of(""));
        return start.toString();
    }

    private static String permalink(HugoTopic topic) {
        var out = new StringBuilder("---\ntype: permalink\n");
        HugoTopic.key(out, "title", topic.title());
        HugoTopic.key(out, "url", "/id/" + safe(topic.assetId()) + "/index.html");
        HugoTopic.key(out, "topic", "/" + topic.path());
        return out.append("---\n").toString();
    }

    private static String page(String type, String title, String url, List<HugoTopic> topics) {
        var out = new StringBuilder("---\ntype: " + type + "\n");
        HugoTopic.key(out, "title", title);
        HugoTopic.key(out, "url", url);
        HugoTopic.key(out, "translationKey", url);
        out.append("topics: ")
                .append(Json.write(
                        topics.stream().map(topic -> "/" + topic.path()).toList()));
        return out.append("---\n").toString();
    }

    private static String settings(String tag, boolean first) {
        String language = tag.toLowerCase(Locale.ROOT);
        var locale = Locale.forLanguageTag(tag);
        return (first ? "defaultContentLanguage: " + language + "\nlanguages:\n" : "")
                + """
                  %s:
                    languageCode: %s
                    languageName: %s
                    contentDir: content/%s
                """.formatted(language, tag, locale.getDisplayLanguage(locale), language)
                        .indent(0);
    }

    private static String safe(String assetId) {
        return assetId.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "-");
    }

    private static void copy(Path from, Path to) throws IOException {
        for (var file : files(from)) {
            copyFile(file, to.resolve(from.relativize(file).toString()));
        }
    }

    private static void copyFile(Path file, Path to) throws IOException {
        Files.createDirectories(Objects.requireNonNull(to.getParent()));
        Files.copy(file, to);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
