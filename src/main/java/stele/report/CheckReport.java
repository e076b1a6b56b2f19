package stele.report;

import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import stele.check.Rule;
import stele.check.Verdict;
import stele.report.Entry.Silence;
import stele.translation.Coverage;

/** What a check found, weighed and held against a baseline again each time it is read: none of it is kept. */
public final class CheckReport implements Report {

    private final Findings findings;
    private final Scales scales;
    private final @Nullable Baseline baseline;
    private final Scope scope;
    private final SourceLines lines;
    private final Summary summary;

    /**
     * Takes all that was found into account; what shows only afterwards – comments and entries of the baseline that silence
     * nothing – is added to {@code findings}.
     *
     * @param baseline null: none is given
     */
    public static CheckReport of(
            Findings findings, Scales scales, @Nullable Baseline baseline, Scope scope, SourceLines lines) {
        // Comments show whether they are needed while what they might silence is weighed.
        findings.forEach(scales::verdict);
        scales.afterthoughts().forEach(findings::add);
        return new CheckReport(findings, scales, baseline, scope, lines.oneAtATime());
    }

    private CheckReport(Findings findings, Scales scales, @Nullable Baseline baseline, Scope scope, SourceLines lines) {
        this.findings = findings;
        this.scales = scales;
        this.baseline = baseline;
        this.scope = scope;
        this.lines = lines;
        this.summary = summarise();
    }

    private Summary summarise() {
        var tally = new Tally();
        var met = new HashSet<String>();
        forEach(entry -> {
            tally.count(entry.verdict(), entry.silence());
            if (baseline != null && baseline.holds(entry.identity())) {
                met.add(entry.fingerprint());
            }
        });
        if (baseline != null) {
            baseline.stale(met, scope).forEach(stale -> {
                findings.add(stale);
                scales.verdict(stale).ifPresent(verdict -> tally.count(verdict, null));
            });
        }
        return tally.summary(scope);
    }

    @Override
    public void forEach(Consumer<Entry> reader) {
        var fingerprints = new Fingerprints();
        findings.forEach(raw -> scales.verdict(raw).ifPresent(verdict -> {
            // What is silenced is counted, too: the others keep their ordinals when a comment goes.
            var identity = fingerprints.next(raw);
            reader.accept(new Entry(verdict, identity, silence(verdict, identity), lines));
        }));
    }

    private @Nullable Silence silence(Verdict verdict, Fingerprint identity) {
        if (verdict.silencedBy().isPresent()) {
            return Silence.COMMENT;
        }
        return baseline != null && baseline.holds(identity) ? Silence.BASELINE : null;
    }

    @Override
    public String version() {
        return scope.version();
    }

    @Override
    public Summary summary() {
        return summary;
    }

    @Override
    public List<Coverage> coverage() {
        return scope.coverage();
    }

    @Override
    public List<Rule> rules() {
        return scope.rules();
    }

    @Override
    public List<String> files() {
        return scope.files();
    }

    @Override
    public boolean hasBaseline() {
        return baseline != null;
    }

    @Override
    public String repositoryPath(String file) {
        return RepositoryPath.of(scope.root(), file);
    }
}
