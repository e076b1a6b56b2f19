package stele.navigation;

import java.io.Serializable;
import java.util.Comparator;
import stele.file.SourceFile;
import stele.i18n.LocaleTag;

/**
 * A {@code toc.yml} and the language whose topics it orders.
 *
 * @param path below the locale's folder, with {@code /}, as it stands on disk
 */
public record TocFile(LocaleTag locale, String path, SourceFile file) implements Serializable {

    /** The table at the top of a documentation set before those of its parts. */
    static final Comparator<TocFile> ORDER = Comparator.comparingInt(TocFile::depth)
            .thenComparing(TocFile::path)
            .thenComparing(toc -> toc.file().path());

    private int depth() {
        return (int) path.chars().filter(c -> c == '/').count();
    }
}
