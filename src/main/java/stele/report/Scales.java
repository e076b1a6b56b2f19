package stele.report;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import stele.check.Verdict;
import stele.check.Weighing;
import stele.diagnostic.Diagnostic;

/** What a finding weighs for the owner of the site. */
public interface Scales {

    /** Empty where it is not to be told. */
    Optional<Verdict> verdict(Diagnostic raw);

    /** What only shows when everything else has been weighed, such as a comment that silences nothing. */
    default Stream<Diagnostic> afterthoughts() {
        return Stream.empty();
    }

    /** The same, but only what is {@code wanted} is told; comments are judged by all they silence. */
    default Scales only(Predicate<Verdict> wanted) {
        var all = this;
        return new Scales() {
            @Override
            public Optional<Verdict> verdict(Diagnostic raw) {
                return all.verdict(raw).filter(wanted);
            }

            @Override
            public Stream<Diagnostic> afterthoughts() {
                return all.afterthoughts();
            }
        };
    }

    static Scales of(Weighing weighing) {
        return new Scales() {
            @Override
            public Optional<Verdict> verdict(Diagnostic raw) {
                return weighing.verdict(raw);
            }

            @Override
            public Stream<Diagnostic> afterthoughts() {
                return weighing.unusedSuppressions();
            }
        };
    }
}
