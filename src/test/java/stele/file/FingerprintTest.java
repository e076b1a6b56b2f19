package stele.file;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FingerprintTest {

    /** What other implementations of XXH64 say of these texts: whole blocks, longs, an int and bytes are in them. */
    @ParameterizedTest
    @CsvSource({
        "'', ef46db3751d8e999",
        "a, d24ec4f1a98c6e5b",
        "abc, 44bc2cf5ad770999",
        "Nobody inspects the spammish repetition, fbcea83c8a378bf1",
        "The quick brown fox jumps over the lazy dog, 0b242d361fda71bc"
    })
    void theHashIsThatOfTheSpecification(String text, String hash) {
        assertThat(Fingerprint.of(text.getBytes(US_ASCII)))
                .isEqualTo(new Fingerprint(Long.parseUnsignedLong(hash, 16), text.length()));
    }

    @ParameterizedTest
    @CsvSource({"100, 2bddaad0ee8a2178", "5000, b3888592ec7744d4", "20000, a2ae2c4ded3076c1"})
    void longContentsAreHashedAsTheyWereWhenTheirLongsWereReadOneByOne(int size, String hash) {
        var content = new byte[size];
        for (int i = 0; i < size; i++) {
            content[i] = (byte) (i * 31 + i / 255);
        }
        assertThat(Fingerprint.of(content)).isEqualTo(new Fingerprint(Long.parseUnsignedLong(hash, 16), size));
    }

    @Test
    void contentsThatDifferInOneBitOrInTheirLengthHaveOtherFingerprints() {
        var seen = new HashSet<Fingerprint>();
        for (int size = 0; size < 100; size++) {
            var content = new byte[size];
            assertThat(seen.add(Fingerprint.of(content))).isTrue();
            for (int bit = 0; bit < 8 * size; bit++) {
                content[bit / 8] ^= (byte) (1 << bit % 8);
                assertThat(seen.add(Fingerprint.of(content))).isTrue();
                content[bit / 8] = 0;
            }
        }
    }

    @Test
    void aStreamAndAPartHaveTheFingerprintOfTheirBytes() throws IOException {
        for (int size : new int[] {0, 1, 31, 32, 33, 65_535, 65_536, 65_537, 200_000}) {
            var content = new byte[size + 7];
            for (int i = 0; i < content.length; i++) {
                content[i] = (byte) (i * 31 + i / 255);
            }
            var part = Arrays.copyOfRange(content, 3, size + 3);
            assertThat(Fingerprint.of(content, 3, size + 3)).isEqualTo(Fingerprint.of(part));
            assertThat(Fingerprint.of(new ByteArrayInputStream(part))).isEqualTo(Fingerprint.of(part));
        }
    }
}
