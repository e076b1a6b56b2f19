package stele.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stele.check.Origin;
import stele.check.Rule;
import stele.check.Rules;
import stele.check.Verdict;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Position;
import stele.i18n.LocaleTag;
import stele.markdown.Directive;
import stele.translation.Coverage;

/** Reports for tests, as a check makes them, without a site. */
final class SampleReport {

    private final List<Diagnostic> diagnostics;
    private @Nullable Baseline baseline;
    private List<String> sourceLines = List.of();
    private List<String> files = List.of();
    private String root = "";
    private List<Rule> rules = Rules.ALL;
    private boolean isWhole = true;
    private String silenced = "";
    private String assetId = "0a1b";

    private SampleReport(List<Diagnostic> diagnostics) {
        this.diagnostics = List.copyOf(diagnostics);
    }

    static SampleReport of(List<Diagnostic> diagnostics) {
        return new SampleReport(diagnostics);
    }

    static SampleReport of(Diagnostic... diagnostics) {
        return of(List.of(diagnostics));
    }

    SampleReport against(@Nullable Baseline known) {
        baseline = known;
        return this;
    }

    /** Every file has these lines. */
    SampleReport withLines(String... lines) {
        sourceLines = List.of(lines);
        return this;
    }

    SampleReport withFiles(String... names) {
        files = List.of(names);
        return this;
    }

    SampleReport in(String folder) {
        root = folder;
        return this;
    }

    SampleReport askingOnly(Rule... asked) {
        rules = List.of(asked);
        return this;
    }

    SampleReport ofAPart() {
        isWhole = false;
        return this;
    }

    /** A comment with this reason, which is also the asset id, silences every finding about 'silenced'. */
    SampleReport silencing(String reason) {
        silenced = reason;
        assetId = reason;
        return this;
    }

    CheckReport build() {
        var findings = new Findings();
        diagnostics.forEach(findings::add);
        var scope = new Scope(
                "1.0",
                40,
                150,
                List.of(
                        new Coverage(new LocaleTag("fr-FR"), 40, 40, 0, 2, 0),
                        new Coverage(new LocaleTag("de-DE"), 40, 37, 5, 1, 3)),
                rules,
                files,
                isWhole,
                root);
        return CheckReport.of(findings, this::verdict, baseline, scope, file -> sourceLines);
    }

    private Optional<Verdict> verdict(Diagnostic raw) {
        var isSilenced = raw.detail().subject().equals("silenced");
        var locale = raw.position().file().contains("de-DE") ? new LocaleTag("de-DE") : null;
        return Optional.of(new Verdict(
                raw,
                new Origin(raw.position().file(), locale, assetId),
                isSilenced
                        ? new Directive(
                                new Position(raw.position().file(), 1, 1),
                                Directive.Kind.NEXT_LINE,
                                2,
                                List.of(),
                                silenced)
                        : null));
    }

    /** The report as text. */
    static String written(Format format, Report report) {
        var out = new StringBuilder();
        try {
            format.write(report, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    static List<Entry> entries(Report report) {
        var entries = new ArrayList<Entry>();
        report.forEach(entries::add);
        return entries;
    }
}
