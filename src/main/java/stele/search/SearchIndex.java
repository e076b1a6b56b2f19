package stele.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stele.file.ContentHash;
import stele.file.OutputFile;
import stele.file.OutputPath;
import stele.i18n.LocaleTag;
import stele.json.Json;
import stele.navigation.NavNode;
import stele.site.Site;
import stele.topic.Topic;
import stele.topic.TopicKey;

/**
 * What a browser loads, piece by piece, to search the topics of one language. All files lie in {@code <locale>/_search/} and
 * are scripts that hand their content to {@code search.js}, since a page that was opened from disk can load nothing else:
 *
 * <pre>
 * index.js     stele.search.index("fr-fr", {…})              what there is, and the names of the other files
 * w-….js       stele.search.words("fr-fr", "conf", "…")      a {@link Shard}: where words stand
 * t-….js       stele.search.topics("fr-fr", 12, [[…], …])    topics, from the twelfth: what to show of them
 * </pre>
 *
 * Their names hold a hash of their content, so that browsers may keep all but the first for ever and never mix two builds.
 */
public final class SearchIndex {

    /** Topics per file: those that stand together in the tree, which are often found together. */
    private static final int TOPICS_PER_FILE = 4;

    private static final int HASH_BYTES = 5;
    private static final int MOST_GUIDES = 5;

    private final Site site;
    private final LocaleTag locale;
    private final Index index;
    private final List<String> topicFiles = new ArrayList<>();

    private SearchIndex(Site site, LocaleTag locale) {
        this.site = site;
        this.locale = locale;
        this.index = new Index(locale);
    }

    /** The file that a browser loads first. */
    public static OutputPath path(LocaleTag locale) {
        return new OutputPath(locale.folder() + "/_search/index.js");
    }

    /**
     * Every file for {@code locale}. What is shown of the topics goes out as they are read; memory holds where the words
     * stand until all are known.
     */
    public static Stream<OutputFile> files(Site site, LocaleTag locale) {
        var search = new SearchIndex(site, locale);
        var topics = search.topics();
        var records = IntStream.iterate(0, first -> first < topics.size(), first -> first + TOPICS_PER_FILE)
                .mapToObj(first ->
                        search.records(first, topics.subList(first, Math.min(first + TOPICS_PER_FILE, topics.size()))));
        return Stream.concat(records, Stream.of(search).flatMap(SearchIndex::wordFiles));
    }

    /** In reading order, so that neighbours share a file; then those that no tree has. */
    private List<Topic> topics() {
        var keys = new LinkedHashSet<TopicKey>();
        site.navigation(locale)
                .ifPresent(tree -> tree.places()
                        .forEach(node -> node.place().destination().topic().ifPresent(keys::add)));
        site.catalogue().topics(locale).forEach(topic -> keys.add(topic.key()));
        return keys.stream()
                .flatMap(key -> site.catalogue().translation(key, locale).stream())
                .toList();
    }

    private OutputFile records(int first, List<Topic> topics) {
        var records = new ArrayList<Object>();
        for (var topic : topics) {
            var entry = Entry.of(topic, site);
            index.add(entry);
            records.add(entry.record());
        }
        var file = file("t", call("topics", first, records));
        topicFiles.add(hash(file));
        return file;
    }

    private Stream<OutputFile> wordFiles() {
        var words = index.words();
        var families = words.families();
        var named = new ArrayList<Object>();
        var shards = Shard.cut(words.forms()).stream().map(shard -> {
            var file = file("w", call("words", shard.start(), shard.text(families)));
            named.add(shard.start());
            named.add(hash(file));
            return file;
        });
        return Stream.concat(shards, Stream.of(named).map(this::first));
    }

    /**
     * The first file: {@code topics} how many there are; {@code passages} how many each has; {@code words} start and hash of
     * each shard; {@code size} and {@code files} how many topics a file has, and the hashes; {@code silent} the words that
     * say nothing; {@code guides} where to start reading; {@code lang} and {@code others} the languages of the site.
     */
    private OutputFile.Text first(List<Object> shards) {
        var content = new LinkedHashMap<String, Object>();
        content.put("topics", index.topics());
        content.put("passages", index.passageCounts());
        content.put("words", shards);
        content.put("size", TOPICS_PER_FILE);
        content.put("files", String.join("", topicFiles));
        content.put("silent", String.join(" ", index.silent()));
        content.put("guides", guides());
        content.put("lang", List.of(locale.tag(), locale.direction(), locale.endonym()));
        content.put(
                "others",
                site.locales().stream()
                        .filter(other -> !other.equals(locale)
                                && !site.catalogue().topics(other).isEmpty())
                        .map(other -> List.of(other.folder(), other.tag(), other.direction(), other.endonym()))
                        .toList());
        return new OutputFile.Text(
                path(locale), "stele.search.index(" + json(locale.folder()) + "," + json(content) + ")\n");
    }

    /** The guides of the site, those with the most to read first; the first level of the tree where there are none. */
    private List<List<String>> guides() {
        var places =
                site.navigation(locale).stream().flatMap(tree -> tree.places()).toList();
        var guides = places.stream()
                .filter(node ->
                        node.children().stream().anyMatch(child -> child.place().phase() > 0))
                .toList();
        var best = guides.isEmpty()
                ? site.navigation(locale).stream()
                        .flatMap(tree -> tree.roots().stream())
                        .toList()
                : guides;
        return best.stream()
                .filter(node -> node.place().language().equals(locale))
                .filter(node -> node.place().destination().opens().isPresent())
                .sorted((one, other) -> Long.compare(size(other), size(one)))
                .limit(MOST_GUIDES)
                .map(node -> List.of(node.place().label(), href(node)))
                .toList();
    }

    private String href(NavNode node) {
        return node.place()
                .destination()
                .href(OutputPath.indexOf(locale.folder()))
                .orElseThrow();
    }

    private static long size(NavNode node) {
        return node.withDescendants().count();
    }

    private String call(String function, Object key, Object content) {
        return "stele.search." + function + "(" + json(locale.folder()) + "," + json(key) + "," + json(content) + ")\n";
    }

    private static String json(Object value) {
        return Json.write(value).strip();
    }

    private OutputFile.Text file(String kind, String script) {
        return new OutputFile.Text(
                new OutputPath(locale.folder() + "/_search/" + kind + "-"
                        + ContentHash.of(script.getBytes(StandardCharsets.UTF_8), HASH_BYTES) + ".js"),
                script);
    }

    private static String hash(OutputFile file) {
        var name = file.path().value();
        return name.substring(name.lastIndexOf('-') + 1, name.length() - ".js".length());
    }
}
