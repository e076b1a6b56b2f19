package stele.check;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stele.i18n.LocaleTag;

/**
 * What a file of the site is.
 *
 * @param path below the content folder; empty for what is not content
 * @param language of the file, if it has one, or the one that a finding is about
 * @param id the asset id of the topic in it, if it holds one that has one
 */
public record Origin(
        String path, @Nullable LocaleTag language, @Nullable String id) implements Serializable {

    /** The same file, in a finding that is about another language: about a translation that is not there. */
    Origin about(LocaleTag other) {
        return new Origin(path, other, id);
    }

    public Optional<LocaleTag> locale() {
        return Optional.ofNullable(language);
    }

    public Optional<String> assetId() {
        return Optional.ofNullable(id);
    }
}
