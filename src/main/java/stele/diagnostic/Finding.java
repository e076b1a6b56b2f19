package stele.diagnostic;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found; the rule's id and severity make a {@link Diagnostic} of it.
 *
 * @param own severity, where this finding is to be taken more or less seriously than the rule's others; else null
 */
public record Finding(
        Position position,
        String message,
        String hint,
        Detail detail,
        @Nullable Severity own) implements Serializable {

    public static Finding at(Position position, String message) {
        return new Finding(position, message, "", Detail.NONE, null);
    }

    /** The next step, as an imperative; may be empty. */
    public Finding withHint(String nextStep) {
        return new Finding(position, message, nextStep, detail, own);
    }

    /** What is meant takes so many UTF-16 code units of its line. */
    public Finding ofLength(int units) {
        return new Finding(position, message, hint, detail.ofLength(units), own);
    }

    /** What the finding is about, in the author's own words; see {@link Detail#subject}. */
    public Finding about(String words) {
        return new Finding(position, message, hint, detail.about(words), own);
    }

    /** One thing that the rule compared. */
    public Finding with(String name, String value) {
        return new Finding(position, message, hint, detail.with(name, value), own);
    }

    /** Another place that belongs to it. */
    public Finding relatedTo(Position place, String what) {
        return new Finding(position, message, hint, detail.relatedTo(new Related(place, what)), own);
    }

    /** To be taken just so seriously, whatever the rule's others are worth. */
    public Finding ofSeverity(Severity severity) {
        return new Finding(position, message, hint, detail, severity);
    }

    /** The finding as a fact; {@code severity} is that of the rule. */
    public Diagnostic as(Severity severity, String rule) {
        return new Diagnostic(position, own == null ? severity : own, rule, message, hint, detail);
    }
}
