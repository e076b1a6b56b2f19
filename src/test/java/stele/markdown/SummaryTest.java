package stele.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static stele.markdown.Sample.body;

import org.junit.jupiter.api.Test;

class SummaryTest {

    @Test
    void theSummaryIsTheFirstProse() {
        assertThat(body("""
                        # t

                        _**Label:** 2012-10-19_

                        ![a](b.png)

                        > [!NOTE]
                        > an alert

                        | a | table |
                        |---|---|

                            code

                        - an item

                          of a list

                        First *sentence* with [a link](c.md).

                        Second sentence.
                        """).summary()).isEqualTo("a First sentence with a link. Second sentence.");
    }

    @Test
    void onceThereIsEnoughNoFurtherParagraphIsTaken() {
        var enough = "word ".repeat(20).strip();
        assertThat(body(enough + "\n\nmore").summary()).isEqualTo(enough);
    }

    @Test
    void aLongSummaryIsCutAtAWord() {
        var summary = body("some words, ".repeat(40)).summary();
        assertThat(summary)
                .hasSizeLessThanOrEqualTo(160)
                .hasSizeGreaterThan(140)
                .endsWith("words…");
    }

    @Test
    void aLongWordIsCutBetweenCharacters() {
        var summary = body("x" + "😀".repeat(200)).summary();
        assertThat(summary).isEqualTo("x" + "…");
        assertThat(body("字".repeat(400)).summary()).hasSize(160).endsWith("字…");
    }

    @Test
    void aTopicWithoutProseHasNoSummary() {
        assertThat(body("# t\n\n- a\n").summary()).isEmpty();
    }
}
