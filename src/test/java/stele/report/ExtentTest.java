package stele.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code »} stands before what is meant, {@code «} behind it. */
class ExtentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "see »[a](b.md)«, then",
                "»[a [nested\\] ] b](b(c).md \"t\")« x",
                "»![alt](a.png)«.",
                "»[![alt](a.png)](b.md)« x",
                "»[a][label]« x",
                "»[a]« x",
                "»[a]«(never closed",
                "»[a« never closed",
                "a »<a href=\"x>y\" title='>'>« b",
                "»<https://example.org>«, b",
                "»<« never closed",
                "title: »\"a \\\" b\"« # c",
                "title: »'it''s'« # c",
                "title: »Phase 1 and more« # c",
                "- title: »a#b«  ",
                "  - »href«: a.md",
                "»## A heading«  ",
                "»#1« of many",
                "the »word«, and",
                "see »https://example.org/a_b«.",
                "😀 »日本« 語",
                "»---«",
                "»\"never« closed",
                "»it« (here)",
                "»)«",
            })
    void itEndsWhereTheConstructEnds(String marked) {
        int start = marked.indexOf('»');
        var line = marked.replace("»", "").replace("«", "");
        assertThat(Extent.endColumn(line, start + 1)).isEqualTo(marked.indexOf('«'));
    }

    @Test
    void beyondTheLineThereIsNothing() {
        assertThat(Extent.endColumn("", 1)).isEqualTo(1);
        assertThat(Extent.endColumn("ab", 3)).isEqualTo(3);
        assertThat(Extent.endColumn("ab", 99)).isEqualTo(99);
    }

    @Test
    void aHostileLineTakesNoTime() {
        for (var piece : new String[] {"[", "(", "<", "\"", "'", "<a '\"", "[](", "\\", "- ", "a:", "a: #"}) {
            var line = piece.repeat(100_000 / piece.length());
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Extent.endColumn(line, 1));
        }
    }
}
