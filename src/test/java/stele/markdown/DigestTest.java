package stele.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DigestTest {

    private static final String TEXT = "# A\n\n  text\n";

    @Test
    void itIsSha256OfTheText() {
        // printf '# A\n\n  text' | sha256sum
        assertThat(digest(TEXT, 0)).isEqualTo("a1d62ca17e4f01a7093cfb8e734caa59d4524b3a03dd28ee0d814e185b072cf7");
    }

    @Test
    void frontMatterAndBlanksAtTheEndsOfLinesDoNotCount() {
        assertThat(digest("---\nx: 1\n---\n# A\t \n  \n  text  \n\n\n", 13)).isEqualTo(digest(TEXT, 0));
        assertThat(digest("# A\n\n  text", 0)).isEqualTo(digest(TEXT, 0));
    }

    @Test
    void everythingElseCounts() {
        assertThat(digest("# A\n\n text\n", 0)).isNotEqualTo(digest(TEXT, 0));
        assertThat(digest("# A\n  text\n", 0)).isNotEqualTo(digest(TEXT, 0));
        assertThat(digest("# A\n\n  texT\n", 0)).isNotEqualTo(digest(TEXT, 0));
    }

    @Test
    void anEmptyTextHasADigest() {
        assertThat(digest("", 0)).hasSize(64).isEqualTo(digest("\n \n", 0));
    }

    @Test
    void itIsWorkedOutOnceAndNotBeforeSomebodyAsks() {
        var asked = new AtomicInteger();
        var digest = Digest.of(() -> "value " + asked.incrementAndGet());
        assertThat(asked).hasValue(0);
        assertThat(digest.value()).isEqualTo("value 1");
        assertThat(digest.value()).isEqualTo("value 1");
        assertThat(digest).hasToString("value 1").isEqualTo(Digest.of(() -> "value 1"));
    }

    @Test
    void whatTellsTextsApartIsTheTextFromTheOffsetOn() {
        assertThat(Digest.of(TEXT, 0)).isEqualTo(Digest.of(TEXT + " \n", 0)).isNotEqualTo(Digest.of(TEXT, 2));
        assertThat(Digest.NONE.value()).isEmpty();
    }

    private static String digest(String text, int offset) {
        return Digest.of(text, offset).value();
    }
}
