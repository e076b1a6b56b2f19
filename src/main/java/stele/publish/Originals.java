package stele.publish;

import stele.file.Fingerprint;
import stele.file.SourcePath;

/** Where the authors' files are that a site holds copies of. */
@FunctionalInterface
public interface Originals {

    Original find(SourcePath source);

    /** Is told by what the content is known of an original that was opened. */
    default void saw(Original original, Fingerprint content) {
        // Only who remembers wants to know.
    }
}
