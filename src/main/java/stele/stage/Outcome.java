package stele.stage;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import stele.diagnostic.Diagnostic;

/**
 * What a step made, if it could make it, and what it noticed on the way. An outcome without a value has at least one
 * diagnostic that says why.
 */
public record Outcome<T>(@Nullable T made, List<Diagnostic> diagnostics) implements Serializable {

    public Outcome {
        diagnostics = List.copyOf(diagnostics);
    }

    public static <T> Outcome<T> of(T value) {
        return new Outcome<>(value, List.of());
    }

    public static <T> Outcome<T> of(T value, List<Diagnostic> diagnostics) {
        return new Outcome<>(value, diagnostics);
    }

    public static <T> Outcome<T> failed(List<Diagnostic> diagnostics) {
        return new Outcome<>(null, diagnostics);
    }

    public static <T> Outcome<T> failed(Diagnostic diagnostic) {
        return failed(List.of(diagnostic));
    }

    public Optional<T> value() {
        return Optional.ofNullable(made);
    }

    /** The next step on the value, if there is one; the diagnostics of both steps, in order. */
    public <U> Outcome<U> then(Function<? super T, Outcome<U>> next) {
        if (made == null) {
            return new Outcome<>(null, diagnostics);
        }
        var outcome = next.apply(made);
        if (diagnostics.isEmpty()) {
            return outcome;
        }
        var all = new ArrayList<>(diagnostics);
        all.addAll(outcome.diagnostics());
        return new Outcome<>(outcome.made(), all);
    }
}
