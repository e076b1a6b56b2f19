package stele.file;

import java.io.Serializable;
import stele.diagnostic.Position;

/**
 * The name of a file that an author wrote.
 *
 * @param folder the content folder as {@code site.yaml} names it, e.g. {@code content} or {@code ../docs}; {@code .} for
 *     the site's own folder
 * @param name the path below that folder, with {@code /}, as it stands on disk, e.g. {@code fr-FR/guide/a.md}
 */
public record SourcePath(String folder, String name) implements Comparable<SourcePath>, Serializable {

    /** The last segment of the name. */
    public String fileName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    public Position start() {
        return Position.startOf(toString());
    }

    /** Written out, as {@link #hashCode} is: every look-up asks, and a record's own go through method handles. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SourcePath path && name.equals(path.name) && folder.equals(path.folder);
    }

    @Override
    public int hashCode() {
        return 31 * folder.hashCode() + name.hashCode();
    }

    @Override
    public int compareTo(SourcePath other) {
        int byFolder = folder.compareTo(other.folder);
        return byFolder != 0 ? byFolder : name.compareTo(other.name);
    }

    /** The path as the author knows it, relative to the site's folder. */
    @Override
    public String toString() {
        return folder.equals(".") ? name : folder + "/" + name;
    }
}
