package stele.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentHashTest {

    @Test
    void aFingerprintHasAsManyDigitsAsAreAskedFor() {
        assertThat(ContentHash.of(new Fingerprint(0x0123456789abcdefL, 9), 10)).isEqualTo("6789abcdef");
        assertThat(ContentHash.of(new Fingerprint(1, 9), 10)).isEqualTo("0000000001");
        assertThat(ContentHash.of(new Fingerprint(-1, 9), 16)).isEqualTo("f".repeat(16));
    }

    @Test
    void aContentHasTheFirstDigitsOfItsSha256() {
        assertThat(ContentHash.of("abc")).isEqualTo("ba7816bf");
        assertThat(ContentHash.of(new byte[0], 2)).isEqualTo("e3b0");
    }
}
