package stele.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DigestTest {

    private static final String TEXT = "# A\n\n  text\n";

    @Test
    void itIsSha256OfTheText() {
        // printf '# A\n\n  text' | sha256sum
        assertThat(Digest.of(TEXT, 0)).isEqualTo("a1d62ca17e4f01a7093cfb8e734caa59d4524b3a03dd28ee0d814e185b072cf7");
    }

    @Test
    void frontMatterAndBlanksAtTheEndsOfLinesDoNotCount() {
        assertThat(Digest.of("---\nx: 1\n---\n# A\t \n  \n  text  \n\n\n", 13)).isEqualTo(Digest.of(TEXT, 0));
        assertThat(Digest.of("# A\n\n  text", 0)).isEqualTo(Digest.of(TEXT, 0));
    }

    @Test
    void everythingElseCounts() {
        assertThat(Digest.of("# A\n\n text\n", 0)).isNotEqualTo(Digest.of(TEXT, 0));
        assertThat(Digest.of("# A\n  text\n", 0)).isNotEqualTo(Digest.of(TEXT, 0));
        assertThat(Digest.of("# A\n\n  texT\n", 0)).isNotEqualTo(Digest.of(TEXT, 0));
    }

    @Test
    void anEmptyTextHasADigest() {
        assertThat(Digest.of("", 0)).hasSize(64).isEqualTo(Digest.of("\n \n", 0));
    }
}
