package stele.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stele.i18n.LocaleTag;
import stele.translation.Coverage;
import stele.translation.Standing;
import stele.translation.Standing.Kind;
import stele.translation.status.Status;

/** What is translated, as Markdown that GitHub and GitLab render: for a comment, an issue or the summary of a job. */
public final class StatusMarkdown {

    private final Status status;
    private final Appendable out;

    private StatusMarkdown(Status status, Appendable out) {
        this.status = status;
        this.out = out;
    }

    /**
     * Writes {@code status}.
     *
     * @param all whether topics are shown that are complete in every language
     */
    public static void write(Status status, boolean all, Appendable out) throws IOException {
        var markdown = new StatusMarkdown(status, out);
        out.append("## Translations\n\n");
        markdown.coverage();
        markdown.sections();
        markdown.topics(all);
    }

    private void coverage() throws IOException {
        row(Stream.of("Language", "Wanted", "Translated", "By machine", "Lagging", "Missing", ""));
        row(Stream.of("---", "---:", "---:", "---:", "---:", "---:", "---:"));
        for (var of : status.coverage()) {
            var numbers = Stream.of(of.wanted(), of.translated(), of.machine(), of.lagging(), of.missing())
                    .map(String::valueOf);
            row(Stream.of(Stream.of(of.locale().tag()), numbers, Stream.of(of.percent() + " %"))
                    .flatMap(cells -> cells));
        }
    }

    private void sections() throws IOException {
        if (status.sections().isEmpty()) {
            return;
        }
        out.append("\n### Sections\n\n");
        heads("Section", "---:");
        for (var section : status.sections()) {
            var title = "&nbsp;&nbsp;".repeat(section.level()) + Markdown.text(section.title());
            row(Stream.concat(Stream.of(title), section.coverage().stream().map(StatusMarkdown::share)));
        }
    }

    private static String share(Coverage coverage) {
        return coverage.wanted() == 0 ? "–" : coverage.percent() + " %";
    }

    private void topics(boolean all) throws IOException {
        var shown = status.topics().stream().filter(row -> all || row.isToDo()).toList();
        out.append("\n### Topics\n\n");
        if (!shown.isEmpty()) {
            heads("Topic", "---");
        }
        for (var topic : shown) {
            row(Stream.concat(
                    Stream.of(Markdown.text(topic.named().title())),
                    topic.standings().values().stream().map(StatusMarkdown::cell)));
        }
        int done = status.topics().size() - shown.size();
        if (done > 0) {
            out.append((shown.isEmpty() ? "" : "\n") + done + (done == 1 ? " topic is" : " topics are")
                    + " complete in every language.\n");
        }
    }

    private static String cell(Standing standing) {
        boolean work = List.of(Kind.MISSING, Kind.LAGGING).contains(standing.kind());
        var words = StatusWords.of(standing);
        return work ? "**" + words + "**" : words;
    }

    private void heads(String first, String alignment) throws IOException {
        row(Stream.concat(Stream.of(first), status.locales().stream().map(LocaleTag::tag)));
        row(Stream.concat(Stream.of("---"), status.locales().stream().map(locale -> alignment)));
    }

    private void row(Stream<String> cells) throws IOException {
        out.append(cells.collect(Collectors.joining(" | ", "| ", " |\n")));
    }
}
