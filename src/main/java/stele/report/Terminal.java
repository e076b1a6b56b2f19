package stele.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import stele.diagnostic.Severity;

/** A report on a terminal: grouped by file, each finding with its line, the tables last, where the eye is. */
final class Terminal {

    private static final Map<Severity, String> COLOURS =
            Map.of(Severity.ERROR, "31", Severity.WARNING, "33", Severity.INFO, "36");
    private static final String BOLD = "1";
    private static final String FAINT = "2";

    private final Look look;
    private final Appendable out;
    private String file = "";

    Terminal(Look look, Appendable out) {
        this.look = look;
        this.out = out;
    }

    void write(Report report) throws IOException {
        var summary = report.summary();
        var quota = new Quota(summary, look.most());
        report.writeEach(entry -> {
            if (entry.counts() && quota.takes(entry)) {
                write(entry);
            }
        });
        if (quota.omitted() > 0) {
            line("and " + quota.omitted() + " more, none of them worse: --all prints them");
            line("");
        }
        if (summary.all() > 0) {
            table(rules(summary));
            table(locales(report));
        }
        line(style(BOLD, Counts.of(summary)));
    }

    private void write(Entry entry) throws IOException {
        var diagnostic = entry.diagnostic();
        var position = diagnostic.position();
        if (!position.file().equals(file)) {
            file = position.file();
            line(style(BOLD, Printable.of(file)));
            line("");
        }
        var colour = String.valueOf(COLOURS.get(diagnostic.severity()));
        var place = Printable.of(file) + ":" + position.line() + ":" + position.column();
        line("  " + place + " " + style(colour, diagnostic.severity().word()) + " " + Printable.of(diagnostic.message())
                + " " + style(FAINT, "[" + diagnostic.rule() + "]"));
        var excerpt = Excerpt.of(entry);
        if (!excerpt.text().isBlank()) {
            line("    " + excerpt.text());
            line("    " + excerpt.indent() + style(colour, excerpt.underline()));
        }
        if (!diagnostic.hint().isEmpty()) {
            line("    hint: " + Printable.of(diagnostic.hint()));
        }
        for (var related : diagnostic.detail().related()) {
            line("    see: " + Printable.of(related.position() + ": " + related.message()));
        }
        line("");
    }

    private static List<List<String>> rules(Summary summary) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("rule", "findings"));
        summary.byRule().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(rule -> rows.add(List.of(rule.getKey(), String.valueOf(rule.getValue()))));
        return rows;
    }

    private static List<List<String>> locales(Report report) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("language", "errors", "warnings", "info", "translated"));
        for (var locale : Locales.of(report)) {
            rows.add(List.of(
                    locale.name(),
                    String.valueOf(locale.of(Severity.ERROR)),
                    String.valueOf(locale.of(Severity.WARNING)),
                    String.valueOf(locale.of(Severity.INFO)),
                    locale.coverage().map(it -> it.percent() + " %").orElse("")));
        }
        return rows;
    }

    private void table(List<List<String>> rows) throws IOException {
        for (var row : Columns.aligned(rows)) {
            line(row);
        }
        line("");
    }

    private void line(String text) throws IOException {
        out.append(text).append('\n');
    }

    private String style(String code, String text) {
        return look.colours() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
