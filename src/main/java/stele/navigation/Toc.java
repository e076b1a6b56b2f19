package stele.navigation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stele.catalogue.Href;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Position;
import stele.file.SourceFile;
import stele.stage.Outcome;
import stele.yaml.Dialect;
import stele.yaml.Yaml;
import stele.yaml.YamlNode;

/** What a {@code toc.yml} says, as it is written: nothing is looked up yet. The format is DocFX's. */
public record Toc(List<Entry> entries) implements Serializable {

    public Toc {
        entries = List.copyOf(entries);
    }

    /**
     * An entry, with its own {@code items}. Texts are without surrounding blanks, and never blank.
     *
     * @param position of the entry's first key
     * @param label see {@link #name}
     * @param pages {@code topicUid}, {@code uid}, {@code topicHref} and {@code href}, in this order: the first that leads to
     *     a topic is the entry's own page
     * @param nested {@code tocHref} and {@code href}, in this order, the latter unless it names a Markdown file: the first
     *     that names a table of contents brings its entries
     */
    public record Entry(
            Position position, @Nullable String label, List<String> pages, List<String> nested, List<Entry> items)
            implements Serializable {
        public Entry {
            pages = List.copyOf(pages);
            nested = List.copyOf(nested);
            items = List.copyOf(items);
        }

        /** What the author calls it. */
        public Optional<String> name() {
            return Optional.ofNullable(label);
        }

        private void addTo(List<Entry> all) {
            all.add(this);
            for (var item : items) {
                item.addTo(all);
            }
        }
    }

    /** Reads a list of entries, or a mapping that has one under {@code items}. What is of a wrong type is left out. */
    public static Outcome<Toc> parse(SourceFile file) {
        return Yaml.parse(file, Dialect.ofFile("nav")).then(root -> {
            var problems = new ArrayList<Diagnostic>();
            var entries = root instanceof YamlNode.Mapping mapping ? items(mapping, problems) : list(root, problems);
            return Outcome.of(new Toc(entries), problems);
        });
    }

    /** Every entry, those inside others too. */
    List<Entry> allEntries() {
        var all = new ArrayList<Entry>();
        for (var entry : entries) {
            entry.addTo(all);
        }
        return all;
    }

    private static List<Entry> items(YamlNode.Mapping mapping, List<Diagnostic> problems) {
        return mapping.find("items").map(items -> list(items, problems)).orElse(List.of());
    }

    private static List<Entry> list(YamlNode node, List<Diagnostic> problems) {
        if (node instanceof YamlNode.Sequence sequence) {
            return sequence.items().stream()
                    .flatMap(item -> entry(item, problems).stream())
                    .toList();
        }
        if (!isEmpty(node)) {
            problems.add(wrongType(node, "a table of contents is a list of entries"));
        }
        return List.of();
    }

    private static Optional<Entry> entry(YamlNode node, List<Diagnostic> problems) {
        if (node instanceof YamlNode.Mapping mapping) {
            var href = text(mapping, "href", problems);
            var pages = Stream.of(
                    text(mapping, "topicUid", problems).map(Toc::asset),
                    text(mapping, "uid", problems).map(Toc::asset),
                    text(mapping, "topicHref", problems),
                    href);
            // Most entries lead to a topic: what is one is no table, and need not be looked for among them.
            var nested = Stream.of(
                    text(mapping, "tocHref", problems),
                    href.filter(written -> !Href.parse(written).isTopicFile()));
            return Optional.of(new Entry(
                    mapping.position(),
                    text(mapping, "name", problems).orElse(null),
                    pages.flatMap(Optional::stream).toList(),
                    nested.flatMap(Optional::stream).toList(),
                    items(mapping, problems)));
        }
        if (!isEmpty(node)) {
            problems.add(wrongType(node, "an entry is a mapping with 'name' and 'href'"));
        }
        return Optional.empty();
    }

    /** A uid is written bare; as a link it has a scheme, as in a topic. */
    private static String asset(String uid) {
        return "asset:" + uid;
    }

    private static Optional<String> text(YamlNode.Mapping mapping, String key, List<Diagnostic> problems) {
        var value = mapping.find(key);
        value.filter(node -> node.text().isEmpty())
                .ifPresent(node -> problems.add(wrongType(node, "'" + key + "' is text")));
        return value.flatMap(YamlNode::text).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static boolean isEmpty(YamlNode node) {
        return node.text().filter(String::isBlank).isPresent();
    }

    private static Diagnostic wrongType(YamlNode node, String expected) {
        return Diagnostic.error(node.position(), "nav/wrong-type", expected + ", and here is " + node.kind());
    }
}
