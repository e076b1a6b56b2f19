package stele.diagnostic;

import java.io.Serializable;

/** What a rule found; the rule's id and severity make a {@link Diagnostic} of it. */
public record Finding(Position position, String message, String hint, Detail detail) implements Serializable {

    public static Finding at(Position position, String message) {
        return new Finding(position, message, "", Detail.NONE);
    }

    /** The next step, as an imperative; may be empty. */
    public Finding withHint(String nextStep) {
        return new Finding(position, message, nextStep, detail);
    }

    /** What is meant takes so many UTF-16 code units of its line. */
    public Finding ofLength(int units) {
        return new Finding(position, message, hint, detail.ofLength(units));
    }

    /** What the finding is about, in the author's own words; see {@link Detail#subject}. */
    public Finding about(String words) {
        return new Finding(position, message, hint, detail.about(words));
    }

    /** One thing that the rule compared. */
    public Finding with(String name, String value) {
        return new Finding(position, message, hint, detail.with(name, value));
    }

    /** Another place that belongs to it. */
    public Finding relatedTo(Position place, String what) {
        return new Finding(position, message, hint, detail.relatedTo(new Related(place, what)));
    }

    public Diagnostic as(Severity severity, String rule) {
        return new Diagnostic(position, severity, rule, message, hint, detail);
    }
}
