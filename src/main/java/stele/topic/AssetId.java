package stele.topic;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import stele.diagnostic.Position;

/**
 * The asset id of a topic, as its author wrote it.
 *
 * @param key of the front matter that holds it, in the author's letter case
 * @param position of the value
 */
public record AssetId(String key, String value, Position position) implements Serializable {

    /** In the order in which they count; the last is DocFX's. */
    public static final List<String> KEYS = List.of("ms:assetid", "assetId", "uid");

    static Optional<AssetId> of(FrontMatter frontMatter) {
        for (var key : KEYS) {
            var entry = frontMatter.entry(key).orElse(null);
            var text = entry == null ? "" : entry.value().text().orElse("").strip();
            if (entry != null && !text.isEmpty()) {
                return Optional.of(new AssetId(entry.name(), text, entry.value().position()));
            }
        }
        return Optional.empty();
    }
}
