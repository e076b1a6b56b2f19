package stele.yaml;

import stele.diagnostic.Diagnostic;

/** Something that ends the reading at once: going on could take for ever, or would only report the same again. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    Refusal(Diagnostic diagnostic) {
        super(diagnostic.message(), null, false, false);
        this.diagnostic = diagnostic;
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }
}
