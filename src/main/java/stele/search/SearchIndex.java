package stele.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stele.file.ContentHash;
import stele.file.Fingerprint;
import stele.file.OutputFile;
import stele.file.OutputPath;
import stele.file.Utf8;
import stele.file.Utf8Builder;
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

    private static final int HASH_DIGITS = 10;
    private static final int MOST_GUIDES = 5;

    private final Site site;
    private final LocaleTag locale;
    private final SearchMemory memory;
    private final Ledger ledger;
    private final WeighWords weighWords;
    private final Passages passages = new Passages();
    private final Script script;
    private final Index index;
    private final List<String> topicFiles = new ArrayList<>();

    private SearchIndex(Site site, LocaleTag locale, SearchMemory memory) {
        this.site = site;
        this.locale = locale;
        this.memory = memory;
        this.ledger = Ledger.open(memory.recall(locale), Inflection.of(locale));
        this.weighWords = new WeighWords(ledger.lexicon());
        this.script = new Script(locale.folder());
        this.index = new Index(locale.language(), ledger.lexicon());
    }

    /** The file that a browser loads first. */
    public static OutputPath path(LocaleTag locale) {
        return new OutputPath(locale.folder() + "/_search/index.js");
    }

    /**
     * Every file for {@code locale}, but for those that {@code memory} keeps. What is shown of the topics goes out as they are
     * read; memory holds where the words stand until all are known.
     */
    public static Stream<OutputFile> files(Site site, LocaleTag locale, SearchMemory memory) {
        var search = new SearchIndex(site, locale, memory);
        var topics = search.topics();
        var records = IntStream.iterate(0, first -> first < topics.size(), first -> first + TOPICS_PER_FILE)
                .mapToObj(first ->
                        search.records(first, topics.subList(first, Math.min(first + TOPICS_PER_FILE, topics.size()))))
                .<OutputFile>flatMap(Optional::stream);
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

    /** The next topics; nothing where their file is kept. */
    private Optional<OutputFile> records(int first, List<Topic> topics) {
        var cards = new ArrayList<Card>();
        var recalled = new ArrayList<@Nullable TopicWords>();
        boolean known = true;
        for (var topic : topics) {
            cards.add(Card.of(topic, site));
            var words = ledger.recall(topic, memory.fingerprint(topic), site);
            recalled.add(words);
            known &= words != null;
        }
        var madeFrom = known ? madeFrom(first, topics, cards) : Optional.<Fingerprint>empty();
        var kept = madeFrom.flatMap(of -> kept("t", of));
        if (kept.isPresent()) {
            recalled.forEach(index::add);
            topicFiles.add(kept.get());
            return Optional.empty();
        }
        script.call("topics").sign(',').number(first).sign(',').sign('[');
        for (int i = 0; i < topics.size(); i++) {
            var entry = Entry.of(topics.get(i), site, passages);
            index.add(words(topics.get(i), entry, recalled.get(i)));
            cards.get(i).write(entry, i > 0 ? script.sign(',') : script);
        }
        var file = file("t", script.sign(']').end());
        topicFiles.add(hash(file));
        madeFrom(first, topics, cards).ifPresent(of -> ledger.noteFile(of, hash(file)));
        return Optional.of(file);
    }

    /** The words of {@code topic}, counted where they are not known. */
    private TopicWords words(Topic topic, Entry entry, @Nullable TopicWords known) {
        if (known != null) {
            return known;
        }
        var words = weighWords.apply(entry);
        ledger.note(topic, memory.fingerprint(topic), entry.borrowed(), words);
        return words;
    }

    /** What tells a file with {@code topics} from every other, once their words are known. */
    private Optional<Fingerprint> madeFrom(int first, List<Topic> topics, List<Card> cards) {
        var key = new Utf8Builder().append(first).append('\n');
        for (int i = 0; i < topics.size(); i++) {
            var fingerprint = memory.fingerprint(topics.get(i));
            if (fingerprint.isEmpty()) {
                return Optional.empty();
            }
            addTo(key, topics.get(i), cards.get(i), fingerprint.get());
        }
        return Optional.of(key.fingerprint());
    }

    /** The hash in the name of the file that was made from the same, if it is kept. */
    private Optional<String> kept(String kind, Fingerprint madeFrom) {
        var kept = ledger.file(madeFrom).filter(hash -> memory.keepFile(path(kind, hash)));
        kept.ifPresent(hash -> ledger.noteFile(madeFrom, hash));
        return kept;
    }

    /** Everything that the file with {@code topic} is made from, as far as it goes. */
    private void addTo(Utf8Builder key, Topic topic, Card card, Fingerprint fingerprint) {
        key.append(ContentHash.of(fingerprint, Long.BYTES * 2))
                .append((int) fingerprint.size())
                .append('\n');
        card.addTo(key);
        for (var borrowed : ledger.borrowed(topic)) {
            key.append(borrowed.link()).append(' ').append(borrowed.title()).append('\n');
        }
    }

    private Stream<OutputFile> wordFiles() {
        var families = new Tally();
        var named = new ArrayList<Object>();
        Stream<OutputFile> shards = Shard.cut(index.words()).stream().flatMap(shard -> {
            named.add(shard.start());
            var madeFrom = shard.madeFrom();
            var kept = kept("w", madeFrom);
            if (kept.isPresent()) {
                named.add(kept.get());
                return Stream.of();
            }
            var file = wordFile(shard, families);
            named.add(hash(file));
            ledger.noteFile(madeFrom, hash(file));
            return memory.keepFile(file.path()) ? Stream.of() : Stream.of(file);
        });
        return Stream.concat(shards, Stream.of(named).map(this::last));
    }

    private OutputFile.Text wordFile(Shard shard, Tally families) {
        script.call("words").sign(',').text(shard.start()).sign(',').sign('"');
        shard.write(script.utf8(), families);
        return file("w", script.sign('"').end());
    }

    /** Made when all others are, and loaded first. */
    private OutputFile last(List<Object> shards) {
        if (memory != SearchMemory.NONE) {
            // What is no longer used is dropped by beginning anew, when it is more than the rest.
            boolean mostlyUsed = index.unused() <= ledger.lexicon().spellings() / 2;
            memory.keep(locale, mostlyUsed ? ledger.written() : Stream.of());
        }
        return first(shards);
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
        script.call("index").sign(',').json(Json.write(content).strip());
        return new OutputFile.Text(path(locale), script.end());
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

    private OutputFile.Text file(String kind, Utf8 content) {
        return new OutputFile.Text(path(kind, ContentHash.of(content.fingerprint(), HASH_DIGITS)), content);
    }

    private OutputPath path(String kind, String hash) {
        return new OutputPath(locale.folder() + "/_search/" + kind + "-" + hash + ".js");
    }

    private static String hash(OutputFile file) {
        var name = file.path().value();
        return name.substring(name.lastIndexOf('-') + 1, name.length() - ".js".length());
    }
}
