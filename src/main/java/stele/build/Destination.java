package stele.build;

import java.util.List;
import java.util.Optional;
import stele.cache.Made;
import stele.file.Fingerprint;
import stele.file.OutputFile;
import stele.file.OutputPath;

/** Where the files of a site go; called from several threads. */
@FunctionalInterface
public interface Destination {

    void accept(OutputFile file);

    /** Takes {@code files} for ones that were accepted; false where one of them is not there any more, and none is taken then. */
    default boolean keep(List<Made> files) {
        return false;
    }

    /** By what the content of a file is known that was accepted; empty where nobody will ask for it again. */
    default Optional<Fingerprint> content(OutputPath path) {
        return Optional.empty();
    }
}
