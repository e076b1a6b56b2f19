package stele.check.content;

import java.util.List;
import java.util.Optional;
import stele.diagnostic.Finding;
import stele.diagnostic.Position;
import stele.markdown.Facts;
import stele.markdown.Facts.Kind;
import stele.markdown.Facts.Part;
import stele.markdown.Facts.Run;

/**
 * A heading as its author wrote it.
 *
 * @param level 1 to 6, as written
 * @param text plain
 * @param position of its first word, or of its markup where it has none
 * @param length of its words on their first line, markup between them included
 */
record HeadingWords(int level, String text, Position position, int length) {

    /** Every heading of a topic, in order. */
    static List<HeadingWords> of(Facts facts) {
        return facts.parts().stream()
                .filter(part -> part.kind() == Kind.HEADING)
                .map(part -> of(part, facts))
                .toList();
    }

    private static HeadingWords of(Part heading, Facts facts) {
        int level = Integer.parseInt(heading.detail(), 10);
        return runs(heading, facts)
                .map(runs -> {
                    var first = runs.get(0).position();
                    int end = runs.stream()
                            .filter(run -> run.position().line() == first.line())
                            .mapToInt(
                                    run -> run.position().column() + run.text().length())
                            .max()
                            .orElse(first.column());
                    return new HeadingWords(level, heading.text(), first, end - first.column());
                })
                .orElseGet(() -> new HeadingWords(level, heading.text(), heading.position(), 0));
    }

    /** The words of a heading stand on its line, or on one of the next where it is HTML of several lines. */
    private static Optional<List<Run>> runs(Part heading, Facts facts) {
        return facts.prose().stream()
                .filter(Facts.Passage::heading)
                .map(Facts.Passage::runs)
                .filter(runs -> runs.get(0).position().compareTo(heading.position()) >= 0)
                .findFirst()
                .filter(runs -> heading.text().contains(runs.get(0).text()));
    }

    /** A finding about the heading. */
    Finding finding(String message) {
        return Finding.at(position, message).ofLength(length).about(text);
    }
}
