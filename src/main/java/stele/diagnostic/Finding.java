package stele.diagnostic;

import java.io.Serializable;

/** What a rule found; the rule's id and severity make a {@link Diagnostic} of it. */
public record Finding(Position position, String message, String hint) implements Serializable {

    public static Finding at(Position position, String message) {
        return new Finding(position, message, "");
    }

    public Finding withHint(String nextStep) {
        return new Finding(position, message, nextStep);
    }

    public Diagnostic as(Severity severity, String rule) {
        return new Diagnostic(position, severity, rule, message, hint);
    }
}
