package stele.catalogue;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stele.file.OutputPath;
import stele.file.SourcePath;
import stele.i18n.LocaleTag;

/**
 * A file of the author's that is published as it is.
 *
 * @param language that of the locale folder it is in; absent for a file that belongs to no language
 * @param path below the locale folder, or below the content folder
 * @param size in bytes; negative where nobody has looked
 */
public record AssetFile(SourcePath source, @Nullable LocaleTag language, String path, long size)
        implements Serializable {

    public AssetFile(SourcePath source, Optional<LocaleTag> locale, String path, long size) {
        this(source, locale.orElse(null), path, size);
    }

    public Optional<LocaleTag> locale() {
        return Optional.ofNullable(language);
    }

    /** Where it is published: beside the pages that refer to it. */
    public OutputPath page() {
        return new OutputPath(locale().map(tag -> tag.folder() + "/").orElse("") + path);
    }
}
