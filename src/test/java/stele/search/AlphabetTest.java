package stele.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AlphabetTest {

    @Test
    void textsAreInTheOrderOfTheirUtf16() {
        var random = new Random(11);
        var letters = "aab\u00e9\u4e00\ud842\udfb7\uff5e".codePoints().toArray();
        var texts = new Dictionary();
        for (int i = 0; i < 3000; i++) {
            var text = new StringBuilder();
            for (int left = random.nextInt(14); left > 0; left--) {
                text.appendCodePoint(letters[random.nextInt(letters.length)]);
            }
            texts.add(text.toString());
        }
        var numbers = IntStream.range(0, texts.size()).toArray();
        Alphabet.sort(numbers, texts);
        assertThat(IntStream.of(numbers).mapToObj(texts::text))
                .isEqualTo(IntStream.range(0, texts.size())
                        .mapToObj(texts::text)
                        .sorted()
                        .toList());
    }
}
