package stele.navigation;

import java.util.Optional;
import stele.catalogue.Catalogue;
import stele.catalogue.Href;

/**
 * A table of contents at its place in the locale's folder.
 *
 * @param path of its file, below the locale's folder
 * @param base the path from whose folder its links are seen: that of the file, or of its folder
 */
record TocSheet(String path, Toc toc, String base) {

    /** The path below the locale's folder that {@code href} names. */
    Optional<String> resolve(Href href) {
        return href.isRelative() && !href.path().isEmpty() ? href.from(base) : Optional.empty();
    }

    /** The file of the table of contents that {@code href} may name, folded: the file itself, or the one in its folder. */
    Optional<String> tocPath(Href href) {
        // A path from the site's root, '/lyncserver/', is another documentation set's.
        boolean folder = href.path().endsWith("/") && !href.path().startsWith("/");
        return resolve(href).map(found -> Catalogue.fold(folder ? inFolder(found) : found));
    }

    private static String inFolder(String folder) {
        return folder.isEmpty() ? "toc.yml" : folder + "/toc.yml";
    }

    /** The same table, its links seen from the folder above its own; empty at the top. */
    Optional<TocSheet> seenFromAbove() {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? Optional.empty() : Optional.of(new TocSheet(path, toc, path.substring(0, slash)));
    }
}
