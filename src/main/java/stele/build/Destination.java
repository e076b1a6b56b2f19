package stele.build;

import java.util.Optional;
import stele.cache.Made;
import stele.file.Fingerprint;
import stele.file.OutputFile;
import stele.file.OutputPath;

/** Where the files of a site go; called from several threads. */
@FunctionalInterface
public interface Destination {

    void accept(OutputFile file);

    /** Whether {@code file} is there, as it was made. */
    default boolean has(Made file) {
        return false;
    }

    /** Takes {@code file} for one that was accepted; false where it is not there any more. */
    default boolean keep(Made file) {
        return false;
    }

    /** By what the content of a file is known that was accepted; empty where nobody will ask for it again. */
    default Optional<Fingerprint> content(OutputPath path) {
        return Optional.empty();
    }
}
