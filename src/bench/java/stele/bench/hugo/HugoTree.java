package stele.bench.hugo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The tree of one language as data for Hugo's templates: a node's neighbours by name, so that nothing is looked for. */
final class HugoTree {

    private static final Pattern STEP = Pattern.compile("\\p{L}+ (\\d+)\\h?: .*");
    private static final int FEWEST_STEPS = 3;

    private final Map<String, HugoTopic> topics;
    private final Map<String, Map<String, Object>> nodes = new LinkedHashMap<>();

    /** The first place of each topic, by its path. */
    private final Map<String, String> places = new TreeMap<>();

    /** What can be printed as a whole: the guides and their steps, each with its topics. */
    private final Map<String, List<HugoTopic>> printed = new LinkedHashMap<>();

    private final List<String> reading = new ArrayList<>();

    HugoTree(Map<String, HugoTopic> topics) {
        this.topics = topics;
        nodes.put("root", new LinkedHashMap<>(Map.of("children", new ArrayList<String>())));
    }

    /** @param entries of a {@code toc.yml} whose links begin at {@code folder} */
    void add(List<?> entries, String folder) {
        children("root").addAll(entries(entries, folder, "root", List.of()));
    }

    private List<String> entries(List<?> entries, String folder, String parent, List<String> path) {
        var keys = new ArrayList<String>();
        for (Object entry : entries) {
            entry((Map<?, ?>) entry, folder, parent, path).ifPresent(keys::add);
        }
        mark(parent, keys);
        return keys;
    }

    private Optional<String> entry(Map<?, ?> entry, String folder, String parent, List<String> path) {
        var topic = topic(entry.get("href"), folder);
        String key = "n" + nodes.size();
        var node = new LinkedHashMap<String, Object>();
        nodes.put(key, node);
        node.put("name", String.valueOf(entry.get("name")));
        node.put("parent", parent);
        node.put("path", path);
        if (topic != null && places.putIfAbsent(topic.path(), key) == null) {
            reading.add(key);
        }
        var below = new ArrayList<>(path);
        below.add(key);
        var children =
                entry.get("items") instanceof List<?> items ? entries(items, folder, key, below) : List.<String>of();
        node.put("children", children);
        var url = topic != null
                ? Optional.of(topic.url())
                : children.stream().findFirst().map(first ->
                        (String) node(first).get("url"));
        url.ifPresent(it -> node.put("url", it));
        if (url.isEmpty()) {
            nodes.remove(key);
        }
        return url.map(it -> key);
    }

    private @Nullable HugoTopic topic(@Nullable Object href, String folder) {
        return href == null
                ? null
                : topics.get(
                        Path.of(folder, href.toString()).normalize().toString().replace('\\', '/'));
    }

    /** A guide: siblings whose names are numbered steps. */
    private void mark(String guide, List<String> children) {
        var steps = children.stream()
                .filter(key -> STEP.matcher(name(key)).matches())
                .toList();
        if (steps.size() < FEWEST_STEPS) {
            return;
        }
        node(guide).put("steps", steps);
        for (String step : steps) {
            var number = STEP.matcher(name(step));
            if (number.matches()) {
                node(step).put("phase", number.group(1));
            }
            within(step, step, guide);
        }
    }

    private void within(String key, String step, String guide) {
        node(key).put("guide", guide);
        node(key).put("step", step);
        children(key).forEach(child -> within(child, step, guide));
    }

    /** The tree as data; only now is it known who follows whom, and what can be printed. */
    Map<String, Map<String, Object>> finished() {
        for (int i = 1; i < reading.size(); i++) {
            node(reading.get(i - 1)).put("next", reading.get(i));
            node(reading.get(i)).put("prev", reading.get(i - 1));
        }
        nodes.forEach((key, node) -> {
            if (node.containsKey("steps") || node.containsKey("phase")) {
                var text = new ArrayList<HugoTopic>();
                collect(key, text);
                printed.put(key, text);
            }
        });
        return nodes;
    }

    private void collect(String key, List<HugoTopic> into) {
        places.forEach((path, place) -> {
            if (place.equals(key)) {
                into.add(Objects.requireNonNull(topics.get(path)));
            }
        });
        children(key).forEach(child -> collect(child, into));
    }

    Map<String, List<HugoTopic>> printed() {
        return printed;
    }

    String name(String key) {
        return (String) Objects.requireNonNull(node(key).get("name"));
    }

    /** The place of a topic; empty: it has none. */
    String place(HugoTopic topic) {
        return places.getOrDefault(topic.path(), "");
    }

    private Map<String, Object> node(String key) {
        return Objects.requireNonNull(nodes.get(key));
    }

    @SuppressWarnings("unchecked")
    private List<String> children(String key) {
        return (List<String>) node(key).getOrDefault("children", List.of());
    }
}
