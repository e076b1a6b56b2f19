package stele.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import stele.i18n.LocaleTag;
import stele.translation.Coverage;
import stele.translation.status.Status;
import stele.translation.status.Status.Row;

/** What is translated, as lines for a person. */
public final class StatusText {

    private static final String GAP = "  ";

    private final Status status;
    private final Appendable out;

    private StatusText(Status status, Appendable out) {
        this.status = status;
        this.out = out;
    }

    /**
     * Writes {@code status}.
     *
     * @param all whether topics are shown that are complete in every language
     */
    public static void write(Status status, boolean all, Appendable out) throws IOException {
        var text = new StatusText(status, out);
        text.coverage();
        text.sections();
        text.topics(all);
    }

    private void coverage() throws IOException {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("language", "wanted", "translated", "by machine", "lagging", "missing", ""));
        for (var row : status.coverage()) {
            rows.add(List.of(
                    row.locale().tag(),
                    String.valueOf(row.wanted()),
                    String.valueOf(row.translated()),
                    String.valueOf(row.machine()),
                    String.valueOf(row.lagging()),
                    String.valueOf(row.missing()),
                    row.percent() + " %"));
        }
        print(Columns.aligned(rows));
    }

    private void sections() throws IOException {
        if (status.sections().isEmpty()) {
            return;
        }
        out.append("\n");
        var rows = new ArrayList<List<String>>();
        rows.add(heads("section"));
        for (var section : status.sections()) {
            var row = cells(section.coverage().stream().map(StatusText::share).toList());
            row.add(GAP.repeat(section.level()) + Printable.of(section.title()));
            rows.add(row);
        }
        print(table(rows));
    }

    private static String share(Coverage coverage) {
        return coverage.wanted() == 0 ? "-" : coverage.percent() + " %";
    }

    private void topics(boolean all) throws IOException {
        var shown = status.topics().stream().filter(row -> all || row.isToDo()).toList();
        out.append("\n");
        if (!shown.isEmpty()) {
            var rows = new ArrayList<List<String>>();
            rows.add(heads("topic"));
            for (var topic : shown) {
                rows.add(topic(topic));
            }
            print(table(rows));
        }
        int done = status.topics().size() - shown.size();
        if (done > 0) {
            var which = shown.isEmpty() ? "all " : "";
            out.append(which + done + (done == 1 ? " topic is" : " topics are")
                    + " complete in every language; --all shows " + (done == 1 ? "it" : "them") + "\n");
        }
    }

    private static List<String> topic(Row topic) {
        var row = cells(topic.standings().values().stream().map(StatusWords::of).toList());
        row.add(Printable.of(topic.named().title() + " (" + topic.named().source() + ")"));
        return row;
    }

    private List<String> heads(String last) {
        var heads = cells(status.locales().stream().map(LocaleTag::tag).toList());
        heads.add(last);
        return heads;
    }

    private static List<String> cells(List<String> of) {
        return new ArrayList<>(of);
    }

    /** Narrow columns first, each beginning at the left; the last may be as long as it likes. */
    private static List<String> table(List<List<String>> rows) {
        int columns = rows.get(0).size();
        var widths = IntStream.range(0, columns)
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream()
                .map(row -> {
                    var line = new StringBuilder();
                    for (int i = 0; i < columns - 1; i++) {
                        line.append(row.get(i))
                                .append(" ".repeat(widths[i] - row.get(i).length()))
                                .append(GAP);
                    }
                    return line.append(row.get(columns - 1)).toString();
                })
                .toList();
    }

    private void print(List<String> lines) throws IOException {
        for (var line : lines) {
            out.append(line).append('\n');
        }
    }
}
