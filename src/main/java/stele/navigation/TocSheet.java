package stele.navigation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stele.catalogue.Catalogue;
import stele.catalogue.Href;
import stele.file.OutputPath;
import stele.file.PercentEncoding;

/**
 * A table of contents at its place in the locale's folder.
 *
 * @param path of its file, below the locale's folder
 * @param base the path from whose folder its links are seen: that of the file, or of its folder
 */
record TocSheet(String path, Toc toc, String base) {

    /** What a table may be called, the usual name first. */
    private static final List<String> NAMES = List.of("toc.yml", "toc.yaml");

    /** The path below the locale's folder that {@code href} names. */
    Optional<String> resolve(Href href) {
        return href.isRelative() && !href.path().isEmpty() ? href.from(base) : Optional.empty();
    }

    /** What leads to the file at {@code target}, below the locale's folder, as an author writes it in this table. */
    String hrefTo(String target) {
        return PercentEncoding.decode(new OutputPath(base).hrefTo(new OutputPath(target)));
    }

    /** The files that {@code href} may bring in as a table of contents, folded: the file itself, or those in its folder. */
    Stream<String> tocPaths(Href href) {
        // A path from the site's root, '/lyncserver/', is another documentation set's.
        boolean folder = href.path().endsWith("/") && !href.path().startsWith("/");
        return resolve(href).stream()
                .flatMap(found -> folder ? inFolder(found) : Stream.of(found))
                .map(Catalogue::fold);
    }

    private static Stream<String> inFolder(String folder) {
        return NAMES.stream().map(name -> folder.isEmpty() ? name : folder + "/" + name);
    }

    /** The same table, its links seen from the folder above its own; empty at the top. */
    Optional<TocSheet> seenFromAbove() {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? Optional.empty() : Optional.of(new TocSheet(path, toc, path.substring(0, slash)));
    }
}
