package stele.bench.hugo;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import stele.json.Json;

/**
 * A topic as Hugo wants it: the same text under a front matter of Hugo's.
 *
 * @param path below the language's folder, with slashes
 * @param url where it is published
 */
record HugoTopic(
        String path, String url, String title, String assetId, Optional<String> revised, boolean machine, String body) {

    private static final Pattern FRONT_MATTER = Pattern.compile("\\A\uFEFF?---\\R(.*?)\\R---\\R", Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("(?m)^# (?:<a [^>]*></a>)?(.+?)\\h*$");
    private static final Pattern REVISED =
            Pattern.compile("(?m)^_\\*\\*[^:]{1,60}:\\*\\*\\h(\\d{4}-\\d\\d-\\d\\d)_\\h*$");

    static HugoTopic of(String language, Path path, String text) {
        var matter = FRONT_MATTER.matcher(text);
        boolean found = matter.find();
        String facts = found ? matter.group(1) : "";
        String body = found ? text.substring(matter.end()) : text;
        String name = path.toString().replace('\\', '/');
        var heading = HEADING.matcher(body);
        var revised = REVISED.matcher(body);
        return new HugoTopic(
                name,
                "/" + language + "/" + name.substring(0, name.length() - ".md".length()) + ".html",
                heading.find() ? heading.group(1) : fact("title", facts).orElse(name),
                fact("ms:assetid", facts).orElse(name),
                revised.find() ? Optional.of(revised.group(1)) : Optional.empty(),
                fact("ms.translationtype", facts).filter("MT"::equals).isPresent(),
                body);
    }

    private static Optional<String> fact(String key, String facts) {
        var line = Pattern.compile("(?m)^" + Pattern.quote(key) + ":\\h*(.*?)\\h*$")
                .matcher(facts);
        return line.find() ? Optional.of(line.group(1)) : Optional.empty();
    }

    /** @param node its place in the tree; empty: it has none */
    String file(String node) {
        var out = new StringBuilder("---\n");
        key(out, "title", title);
        out.append("type: topic\n");
        key(out, "translationKey", assetId);
        key(out, "url", url);
        revised.ifPresent(date -> out.append("date: ").append(date).append('\n'));
        out.append(machine ? "machine: true\n" : "");
        if (!node.isEmpty()) {
            key(out, "node", node);
        }
        return out.append("---\n").append(body).toString();
    }

    /** JSON's texts are YAML's, too. */
    static void key(StringBuilder out, String key, String value) {
        out.append(key).append(": ").append(Json.write(value));
    }
}
