package stele.report;

import java.util.Iterator;
import java.util.Optional;
import stele.diagnostic.Diagnostic;

/** The first diagnostic of a sorted run, and those that follow it. */
record Head(Diagnostic diagnostic, Iterator<Diagnostic> rest) {

    static Optional<Head> of(Iterator<Diagnostic> run) {
        return run.hasNext() ? Optional.of(new Head(run.next(), run)) : Optional.empty();
    }

    Optional<Head> next() {
        return of(rest);
    }
}
