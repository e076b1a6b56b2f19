package stele.page;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import stele.yaml.YamlNode;

/** Front matter as templates see it: maps with keys in lower case, lists, and text. Few templates do: it is made for those. */
final class FrontMatterValues extends AbstractMap<String, Object> {

    private final Supplier<YamlNode.Mapping> written;
    private @Nullable Map<String, Object> values;

    FrontMatterValues(Supplier<YamlNode.Mapping> written) {
        this.written = written;
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        if (values == null) {
            values = of(written.get());
        }
        return values.entrySet();
    }

    private static Map<String, Object> of(YamlNode.Mapping mapping) {
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
