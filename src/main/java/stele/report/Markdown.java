package stele.report;

import java.io.IOException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import stele.diagnostic.Severity;

/** For a comment on a change or the summary of a job: the numbers and the worst findings, as GitHub and GitLab render them. */
final class Markdown implements Format {

    private static final int MOST_RULES = 20;
    private static final int MOST_FINDINGS = 50;
    private static final int LONGEST = 300;

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public void write(Report report, Appendable out) throws IOException {
        var summary = report.summary();
        out.append("## Stele: ").append(Counts.severities(summary)).append("\n\n");
        out.append(Counts.of(summary)).append("\n");
        locales(report, out);
        coverage(report, out);
        rules(summary, out);
        findings(report, out);
    }

    private static void locales(Report report, Appendable out) throws IOException {
        var rows = Locales.of(report);
        if (rows.isEmpty()) {
            return;
        }
        out.append("\n| Language | Errors | Warnings | Info |\n| --- | ---: | ---: | ---: |\n");
        for (var row : rows) {
            out.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %d |\n",
                    text(row.name()),
                    row.of(Severity.ERROR),
                    row.of(Severity.WARNING),
                    row.of(Severity.INFO)));
        }
    }

    private static void coverage(Report report, Appendable out) throws IOException {
        if (report.coverage().isEmpty()) {
            return;
        }
        out.append("\n### Coverage\n\n| Language | Wanted | Translated | By machine | Lagging | Missing | |\n");
        out.append("| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        for (var row : report.coverage()) {
            out.append("| " + text(row.locale().tag()) + " | " + row.wanted() + " | " + row.translated() + " | "
                    + row.machine() + " | " + row.lagging() + " | " + row.missing() + " | " + row.percent() + " % |\n");
        }
    }

    private static void rules(Summary summary, Appendable out) throws IOException {
        if (summary.byRule().isEmpty()) {
            return;
        }
        out.append("\n### Rules\n\n| Rule | Findings |\n| --- | ---: |\n");
        var most = summary.byRule().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_RULES)
                .toList();
        for (var rule : most) {
            out.append("| " + text(rule.getKey()) + " | " + rule.getValue() + " |\n");
        }
    }

    private static void findings(Report report, Appendable out) throws IOException {
        var worst = Worst.of(report, MOST_FINDINGS);
        if (worst.isEmpty()) {
            return;
        }
        boolean all = worst.size() == report.summary().all();
        out.append(all ? "\n### Findings\n\n" : "\n### The worst " + worst.size() + " findings\n\n");
        out.append("| | Place | Finding | Rule |\n| --- | --- | --- | --- |\n");
        for (var entry : worst) {
            var diagnostic = entry.diagnostic();
            var position = diagnostic.position();
            var place = report.repositoryPath(position.file()) + ":" + position.line() + ":" + position.column();
            out.append("| " + diagnostic.severity().word() + " | " + text(place) + " | " + text(diagnostic.message())
                    + " | " + text(diagnostic.rule()) + " |\n");
        }
    }

    /**
     * Text that is shown as it is: in an element that mentions nobody, with a reference for each character that could mean
     * something to Markdown, to a table or to HTML.
     */
    static String text(String words) {
        var safe = new StringBuilder("<code>");
        Printable.of(words, LONGEST).chars().forEach(c -> {
            if (c < 0x80 && !Character.isLetterOrDigit(c) && " .,-/'()".indexOf(c) < 0) {
                safe.append("&#").append(c).append(';');
            } else {
                safe.append((char) c);
            }
        });
        return safe.append("</code>").toString();
    }
}
