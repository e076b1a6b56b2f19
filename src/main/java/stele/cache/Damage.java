package stele.cache;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Position;

/** What is wrong with the memory itself: said once, whatever else is found, for the remedy is the same. */
final class Damage {

    private @Nullable Diagnostic first;

    /** {@code file} is not what Stele wrote. */
    void found(Path file) {
        tell(Diagnostic.warning(
                        Position.startOf(file.toString()),
                        "cache/damaged",
                        "what an earlier run remembered is damaged; all is done again")
                .withHint("remove the folder '.stele' if this is said again"));
    }

    /** {@code file} exists, and the disk does not give it. */
    void unreadable(Path file) {
        unusable(file, "cannot be read");
    }

    void unwritable(Path file) {
        unusable(file, "cannot be written");
    }

    private void unusable(Path file, String fact) {
        tell(Diagnostic.warning(
                        Position.startOf(file.toString()),
                        "cache/unusable",
                        fact + ", so that the next run has to do everything again")
                .withHint("let the folder '.stele' be read and written, or work with --no-cache"));
    }

    private synchronized void tell(Diagnostic damage) {
        first = first == null ? damage : first;
    }

    synchronized Optional<Diagnostic> told() {
        return Optional.ofNullable(first);
    }
}
