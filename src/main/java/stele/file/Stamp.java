package stele.file;

import java.io.Serializable;

/**
 * What the disk tells of a file without opening it. A file whose stamp is the same is taken to be the same.
 *
 * @param modified when it was last written, in nanoseconds since 1970
 * @param size in bytes
 */
public record Stamp(long modified, long size) implements Serializable {

    /** Written out, as {@link #hashCode} is: every look-up asks, and a record's own go through method handles. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Stamp stamp && modified == stamp.modified && size == stamp.size;
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(modified) + Long.hashCode(size);
    }
}
