package stele.report;

import java.io.IOException;

/**
 * For people: {@code file:line:column: severity: message [rule]}, which editors turn into links, the hint below, and at the
 * end the numbers; on a terminal grouped by file, with the line in question.
 */
public final class Text implements Format {

    private final Look look;

    public Text(Look look) {
        this.look = look;
    }

    @Override
    public String name() {
        return "text";
    }

    @Override
    public void write(Report report, Appendable out) throws IOException {
        if (look.isTerminal()) {
            new Terminal(look, out).write(report);
            return;
        }
        report.writeEach(entry -> {
            if (entry.counts()) {
                write(entry, out);
            }
        });
        out.append(Counts.of(report.summary())).append('\n');
    }

    private static void write(Entry entry, Appendable out) throws IOException {
        var diagnostic = entry.diagnostic();
        out.append(Printable.of(diagnostic.toString())).append('\n');
        if (!diagnostic.hint().isEmpty()) {
            out.append("  hint: ").append(Printable.of(diagnostic.hint())).append('\n');
        }
        for (var related : diagnostic.detail().related()) {
            out.append("  see: ")
                    .append(Printable.of(related.position() + ": " + related.message()))
                    .append('\n');
        }
    }
}
