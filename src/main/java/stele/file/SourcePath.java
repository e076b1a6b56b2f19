package stele.file;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import stele.diagnostic.Position;

/**
 * The name of a file that an author wrote. All that is said of a file names it: there is one text of it for all of them,
 * which is why this is no record.
 */
public final class SourcePath implements Comparable<SourcePath>, Serializable {

    private static final long serialVersionUID = 1;

    private final String folder;
    private final String name;

    /** Both in one, once somebody has asked; two threads that ask at once get equal texts. */
    private transient @Nullable String text;

    /**
     * @param folder the content folder as {@code site.yaml} names it, e.g. {@code content} or {@code ../docs}; {@code .} for
     *     the site's own folder
     * @param name the path below that folder, with {@code /}, as it stands on disk, e.g. {@code fr-FR/guide/a.md}
     */
    public SourcePath(String folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    public String folder() {
        return folder;
    }

    public String name() {
        return name;
    }

    /** The last segment of the name. */
    public String fileName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    public Position start() {
        return Position.startOf(toString());
    }

    @Override
    public boolean equals(@Nullable Object other) {
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
        var known = text;
        if (known == null) {
            known = folder.equals(".") ? name : folder + "/" + name;
            text = known;
        }
        return known;
    }
}
