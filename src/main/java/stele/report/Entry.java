package stele.report;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stele.check.Verdict;
import stele.diagnostic.Diagnostic;

/**
 * One line of a report.
 *
 * @param fingerprint of rule, path, subject and ordinal, in hexadecimal: the same as long as the fault stands, whatever
 *     happens to the lines around it
 * @param endColumn where what is meant ends on its line, exclusive, counted like {@code column}
 * @param sourceLine the author's line, without its end; empty where it cannot be read
 * @param silence why it does not count; absent: it counts
 */
public record Entry(
        Verdict verdict,
        String fingerprint,
        int endColumn,
        String sourceLine,
        @Nullable Silence silence) {

    public Diagnostic diagnostic() {
        return verdict.diagnostic();
    }

    public Optional<Silence> silenced() {
        return Optional.ofNullable(silence);
    }

    /** Why a finding does not count. */
    public enum Silence {
        /** A comment in the author's file. */
        COMMENT,
        /** It is in the baseline. */
        BASELINE
    }
}
