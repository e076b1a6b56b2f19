package stele.theme;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Several files of a theme that browsers get as one.
 *
 * @param path of the asset that they make
 * @param order the paths of the parts, in the order in which they are put together
 * @param parts the text of each part, by path
 */
public record Bundle(String path, List<String> order, Map<String, String> parts) implements Serializable {

    public Bundle {
        order = List.copyOf(order);
        parts = Map.copyOf(parts);
    }

    /** All parts as one text, as browsers need it. */
    String text() {
        return order.stream()
                .map(part -> Lean.of(part, parts.getOrDefault(part, "")))
                .collect(Collectors.joining());
    }
}
