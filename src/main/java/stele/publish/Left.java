package stele.publish;

import stele.file.Fingerprint;
import stele.file.Stamp;

/**
 * How a publication left a file.
 *
 * @param content by what its bytes are known
 * @param modified when the disk says that it was written; its size is that of its content
 * @param origin by what the author's file is known that it is a copy of, as it was then; 0 if it is no
 *     copy, or was touched too lately to be known
 */
record Left(Fingerprint content, long modified, long origin) {

    /** Whether a file that looks like {@code stamp} now has not been touched since. */
    boolean looksLike(Stamp stamp) {
        return stamp.modified() == modified && stamp.size() == content.size();
    }
}
