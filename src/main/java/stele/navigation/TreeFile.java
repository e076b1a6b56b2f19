package stele.navigation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import stele.file.ContentHash;
import stele.file.OutputPath;
import stele.i18n.LocaleTag;
import stele.json.Json;
import stele.topic.TopicKey;

/**
 * The whole tree of a language as a script, since pages carry their neighbourhood only: pages load it when a reader opens
 * a branch that they do not have, from disk too, where nothing but a script can be loaded.
 *
 * <p>It calls {@code stele.tree([node, …])}. A node is {@code [title, href, children, language, topic]}, cut off where the
 * rest does not apply, {@code 0} where one in the middle does not: {@code href} is relative to the home page, the language
 * stands where the title is in another one, and the topic is the asset id (else the path) of what a reader of a guide can
 * tick off.
 *
 * @param path its name changes with its content
 */
public record TreeFile(OutputPath path, String script) {

    static TreeFile of(LocaleTag locale, List<Seat> roots, Predicate<Seat> isRead) {
        var home = OutputPath.indexOf(locale.folder());
        var nodes = roots.stream().map(seat -> node(seat, locale, home, isRead)).toList();
        var script = "stele.tree(" + Json.write(nodes).strip() + ");\n";
        var name = locale.folder() + "." + ContentHash.of(script) + ".js";
        return new TreeFile(new OutputPath("_stele/nav/" + name), script);
    }

    private static List<Object> node(Seat seat, LocaleTag locale, OutputPath home, Predicate<Seat> isRead) {
        var place = seat.place();
        var node = new ArrayList<Object>(List.of(
                place.label(),
                place.destination().href(home).orElse(""),
                seat.children().stream()
                        .map(child -> node(child, locale, home, isRead))
                        .toList(),
                place.language().equals(locale) ? "" : place.language().tag(),
                topic(seat, isRead)));
        node.replaceAll(value -> value.equals("") || value.equals(List.of()) ? 0 : value);
        while (node.size() > 2 && node.get(node.size() - 1).equals(0)) {
            node.remove(node.size() - 1);
        }
        return node;
    }

    private static String topic(Seat seat, Predicate<Seat> isRead) {
        boolean counts = seat.enclosingGuide().isPresent() && isRead.test(seat);
        return seat.place()
                .destination()
                .topic()
                .filter(key -> counts)
                .map(TreeFile::name)
                .orElse("");
    }

    /** What the translations of a topic have in common, as scripts know it: a reader's progress is kept by it. */
    public static String name(TopicKey key) {
        return key.assetId().orElseGet(key::value);
    }
}
