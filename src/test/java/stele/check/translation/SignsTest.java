package stele.check.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What regular expressions say of the same texts. */
class SignsTest {

    private static final String SIGNS =
            "abcdéÉßZ019 .,-–@$%()[]{}_:\u00a0\u2028\u0301\u00b2\u0149\ufb01\t中\ud835\udc00½²";

    @Test
    void textsAreCutAsTheirDefinitionsSay() {
        var random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            var text = text(random);
            assertThat(Signs.compatible(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFKC));
            assertThat(Signs.betweenBlanks(text)).containsExactlyElementsOf(split("[\\s\\p{Z}]+", text));
            assertThat(Signs.wordsOnly(text)).containsExactlyElementsOf(split("[^\\p{L}\\p{M}\\p{N}]+", text));
            assertThat(Signs.stripped(text))
                    .isEqualTo(Pattern.compile("^[^\\p{L}\\p{N}@$%]+|[^\\p{L}\\p{N}.]+$")
                            .matcher(text)
                            .replaceAll(""));
            assertThat(Signs.hasLetter(text)).isEqualTo(text.codePoints().anyMatch(Character::isLetter));
            assertThat(Signs.isSmall(text)).isEqualTo(text.matches("\\p{Ll}*"));
        }
    }

    private static Iterable<String> split(String separator, String text) {
        return Arrays.stream(text.split(separator))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        var signs = SIGNS.codePoints().toArray();
        for (int length = random.nextInt(9); length > 0; length--) {
            text.appendCodePoint(signs[random.nextInt(signs.length)]);
        }
        return text.toString();
    }
}
