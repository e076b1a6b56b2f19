package stele.topic;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import stele.file.LetterCase;

/**
 * What the translations of one topic have in common: the asset id, else, for files that have none, the path below the
 * locale folder. Letter case does not count.
 *
 * @param value folded; {@link #ofAsset} and {@link #ofPath} never give equal keys
 */
public record TopicKey(String value) implements Comparable<TopicKey>, Serializable {

    private static final String ASSET = "asset:";
    private static final String PATH = "path:";

    public static TopicKey ofAsset(String assetId) {
        return new TopicKey(ASSET + assetId.strip().toLowerCase(Locale.ROOT));
    }

    public static TopicKey ofPath(String path) {
        return new TopicKey(PATH + LetterCase.foldComposed(path));
    }

    /** The asset id in lower case, if that is what ties the translations together. */
    public Optional<String> assetId() {
        return value.startsWith(ASSET) ? Optional.of(value.substring(ASSET.length())) : Optional.empty();
    }

    /** Written out, as {@link #hashCode} is: every look-up asks, and a record's own go through method handles. */
    @Override
    public boolean equals(Object other) {
        return other instanceof TopicKey key && value.equals(key.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(TopicKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
