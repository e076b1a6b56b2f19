package stele.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import stele.diagnostic.Severity;

/**
 * Workflow commands, which GitHub shows as annotations of the lines that changed ("Workflow commands for GitHub Actions").
 * It shows ten of a kind per step: the ten worst findings are told, and how many there are. No line begins with an author's
 * text, which could be a command, too.
 */
public final class Github implements Format {

    private static final int MOST = 10;
    private static final int LONGEST_MESSAGE = 2000;
    /** "Job summaries … are restricted to a maximum size of 1MiB per step." */
    private static final int LONGEST_SUMMARY = 1 << 20;

    @Override
    public String name() {
        return "github";
    }

    @Override
    public void write(Report report, Appendable out) throws IOException {
        var worst = Worst.of(report, MOST);
        for (var entry : worst) {
            out.append(command(report, entry)).append('\n');
        }
        int omitted = report.summary().all() - worst.size();
        out.append("stele: ").append(Counts.of(report.summary()));
        out.append(omitted > 0 ? "; " + omitted + " not shown here\n" : "\n");
    }

    /** What {@code $GITHUB_STEP_SUMMARY} takes: Markdown of at most 1 MiB. */
    public static void summary(Report report, Appendable out) throws IOException {
        var markdown = new StringBuilder();
        new Markdown().write(report, markdown);
        out.append(cut(markdown.toString(), LONGEST_SUMMARY));
    }

    /** The lines of {@code text} that there is room for, in bytes of UTF-8. */
    static String cut(String text, int room) {
        int end = 0;
        int size = 0;
        while (end < text.length()) {
            int lineFeed = text.indexOf('\n', end);
            int next = lineFeed < 0 ? text.length() : lineFeed + 1;
            size += text.substring(end, next).getBytes(StandardCharsets.UTF_8).length;
            if (size > room) {
                break;
            }
            end = next;
        }
        return text.substring(0, end);
    }

    private static String command(Report report, Entry entry) {
        var diagnostic = entry.diagnostic();
        var position = diagnostic.position();
        var message = Printable.of(diagnostic.message(), LONGEST_MESSAGE)
                + (diagnostic.hint().isEmpty() ? "" : "\nhint: " + Printable.of(diagnostic.hint(), LONGEST_MESSAGE));
        return "::" + word(diagnostic.severity())
                + " file=" + property(report.repositoryPath(position.file()))
                + ",line=" + position.line()
                + ",endLine=" + position.line()
                + ",col=" + position.column()
                + ",endColumn=" + Math.max(position.column(), entry.endColumn())
                + ",title=" + property(diagnostic.rule())
                + "::" + escaped(message);
    }

    private static String word(Severity severity) {
        return severity == Severity.INFO ? "notice" : severity.word();
    }

    private static String property(String value) {
        return escaped(Printable.of(value)).replace(":", "%3A").replace(",", "%2C");
    }

    private static String escaped(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}
