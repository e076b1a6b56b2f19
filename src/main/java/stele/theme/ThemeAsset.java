package stele.theme;

import java.io.Serializable;

/**
 * A file of a theme that browsers load. Its published name carries a hash of its content, so that browsers may keep it
 * for ever.
 *
 * @param path below the theme's {@code assets/}, e.g. {@code css/stele.css}
 * @param published below the site's root, e.g. {@code _stele/css/stele.3f2a91c0.css}
 * @param base64 the content
 */
public record ThemeAsset(String path, String published, String base64) implements Comparable<ThemeAsset>, Serializable {

    @Override
    public int compareTo(ThemeAsset other) {
        return path.compareTo(other.path);
    }
}
