package stele.diagnostic;

import java.io.Serializable;
import java.util.Comparator;

/**
 * One fact about an author's text, and what to do about it.
 *
 * @param rule the stable id of what was broken, {@code category/kebab-name}
 * @param message the fact: lower-case start, no full stop, the author's words in '…'
 * @param hint an imperative that names the next step, or empty
 * @param detail what a report says of it beside
 */
public record Diagnostic(Position position, Severity severity, String rule, String message, String hint, Detail detail)
        implements Comparable<Diagnostic>, Serializable {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::position)
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::rule)
            .thenComparing(Diagnostic::message)
            .thenComparing(Diagnostic::hint);

    public static Diagnostic error(Position position, String rule, String message) {
        return new Diagnostic(position, Severity.ERROR, rule, message, "", Detail.NONE);
    }

    public static Diagnostic warning(Position position, String rule, String message) {
        return new Diagnostic(position, Severity.WARNING, rule, message, "", Detail.NONE);
    }

    public static Diagnostic info(Position position, String rule, String message) {
        return new Diagnostic(position, Severity.INFO, rule, message, "", Detail.NONE);
    }

    /** The same fact, taken more or less seriously. */
    public Diagnostic as(Severity other) {
        return new Diagnostic(position, other, rule, message, hint, detail);
    }

    /** The same fact with its subject named; see {@link Detail#subject}. */
    public Diagnostic about(String words) {
        return new Diagnostic(position, severity, rule, message, hint, detail.about(words));
    }

    /** The same fact with the next step named. */
    public Diagnostic withHint(String nextStep) {
        return new Diagnostic(position, severity, rule, message, nextStep, detail);
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    /** One line, without the hint: {@code file:line:column: severity: message [rule]}. */
    @Override
    public String toString() {
        return position + ": " + severity.word() + ": " + message + " [" + rule + "]";
    }
}
