package stele.report;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stele.check.Verdict;
import stele.diagnostic.Diagnostic;

/**
 * One line of a report.
 *
 * @param identity what it is known by, whatever happens to the lines around it
 * @param silence why it does not count; absent: it counts
 * @param lines of the authors' files; only asked where an excerpt is wanted
 */
public record Entry(
        Verdict verdict, Fingerprint identity, @Nullable Silence silence, SourceLines lines) {

    public Diagnostic diagnostic() {
        return verdict.diagnostic();
    }

    public Optional<Silence> silenced() {
        return Optional.ofNullable(silence);
    }

    public boolean counts() {
        return silence == null;
    }

    /** Of rule, path, subject and ordinal, in hexadecimal: the same as long as the fault stands. */
    public String fingerprint() {
        return identity.hex();
    }

    /** The author's line, without its end; empty where it cannot be read. */
    public String sourceLine() {
        var position = diagnostic().position();
        var all = lines.of(position.file());
        return position.line() <= all.size() ? all.get(position.line() - 1) : "";
    }

    /** Where what is meant ends on its line, exclusive, counted like the position's column. */
    public int endColumn() {
        int column = diagnostic().position().column();
        int length = diagnostic().detail().length();
        var line = sourceLine();
        int end = length > 0 ? column + length : Extent.endColumn(line, column);
        // Where the line cannot be read the rule's word is all there is.
        return line.isEmpty() ? end : Math.max(column, Math.min(end, line.length() + 1));
    }

    /** Why the author silenced it; empty where no comment did or says. */
    public String reason() {
        return verdict.silencedBy().map(directive -> directive.reason()).orElse("");
    }

    /** Why a finding does not count. */
    public enum Silence {
        /** A comment in the author's file. */
        COMMENT,
        /** It is in the baseline. */
        BASELINE
    }
}
