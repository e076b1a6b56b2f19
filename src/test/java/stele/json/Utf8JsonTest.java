package stele.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import stele.file.Utf8Builder;

class Utf8JsonTest {

    @Test
    void everyCharacterIsWrittenAsJsonWritesIt() {
        for (int character = 0; character < 0x11000; character++) {
            if (!Character.isSurrogate((char) character) || character > Character.MAX_VALUE) {
                assertWrittenAlike("a" + Character.toString(character) + Character.toString(character) + "b");
            }
        }
    }

    @Test
    void textsAreWrittenAsJsonWritesThem() {
        var random = new Random(1);
        for (int i = 0; i < 5000; i++) {
            var text = new StringBuilder();
            for (int left = random.nextInt(12); left > 0; left--) {
                text.append("ab<é\\\"\n 日\u00ad\u2028".charAt(random.nextInt(11)));
            }
            assertWrittenAlike(text.toString());
        }
    }

    private static void assertWrittenAlike(String text) {
        var json = Json.write(text).strip();
        var utf8 = ("<" + text + ">").getBytes(StandardCharsets.UTF_8);
        var encoded = new Utf8Builder();
        Utf8Json.string(utf8, 1, utf8.length - 1, encoded);
        assertThat(encoded).hasToString(json);
        encoded.truncate(0);
        Utf8Json.string(text, encoded);
        assertThat(encoded).hasToString(json);
    }
}
