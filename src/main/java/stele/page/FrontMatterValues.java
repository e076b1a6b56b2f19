package stele.page;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import stele.yaml.YamlNode;

/** Front matter as templates see it: maps with keys in lower case, lists, and text. */
final class FrontMatterValues {

    private FrontMatterValues() {}

    static Map<String, Object> of(YamlNode.Mapping mapping) {
        var values = new LinkedHashMap<String, Object>();
        mapping.entries()
                .forEach(entry -> values.putIfAbsent(entry.name().toLowerCase(Locale.ROOT), value(entry.value())));
        return values;
    }

    private static Object value(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            return of(mapping);
        }
        if (node instanceof YamlNode.Sequence sequence) {
            return sequence.items().stream().map(FrontMatterValues::value).toList();
        }
        return node.text().orElse("");
    }
}
