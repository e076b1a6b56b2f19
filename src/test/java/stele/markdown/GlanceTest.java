package stele.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GlanceTest {

    private static final String[] PARTS = {
        "a",
        "stele-",
        "STELE-mark",
        "@",
        ":/",
        ":\\",
        ": ",
        "ww",
        "W",
        "w",
        "&#",
        "&",
        "<!",
        "<",
        "?",
        "\n",
        "\n\n",
        "\t",
        "\f",
        "\0",
        "\u0001",
        "\r",
        "\u007f",
        "\u0085",
        "\u00a0",
        "é",
        "’",
        "\u202a",
        "\u2066",
        "\ufffd",
        "\ufdd0",
        "😀",
        "\ud83d",
        "-",
        "[",
        "|",
        "字"
    };

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(PARTS[random.nextInt(PARTS.length)]);
        }
        return text.toString();
    }

    @Test
    void whatItRulesOutIsNotThere() {
        var random = new Random(1);
        for (int round = 0; round < 20_000; round++) {
            var text = text(random);
            var glance = Glance.at(text);
            assertThat(glance.mayHoldForbidden())
                    .as(text)
                    .isEqualTo(text.chars()
                            .anyMatch(c -> Characters.isForbidden((char) c) || Character.isSurrogate((char) c)));
            assertThat(glance.mayHoldOdd())
                    .as(text)
                    .isEqualTo(text.chars().anyMatch(c -> OddCharacters.isOdd((char) c)));
            assertThat(glance.mayHoldControl())
                    .as(text)
                    .isEqualTo(text.contains("&#") || text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\t'));
            assertThat(glance.isWithoutSigns())
                    .as(text)
                    .isEqualTo(text.chars().noneMatch(c -> c == '<' || c == '>' || c == '&'));
            assertThat(glance.maySpeakOfStele())
                    .as(text)
                    .isEqualTo(text.toLowerCase(Locale.ROOT).contains("stele-"));
        }
    }

    @Test
    void everySignIsCountedAndEveryLineFound() {
        var random = new Random(2);
        for (int round = 0; round < 20_000; round++) {
            var text = text(random);
            var glance = Glance.at(text);
            for (char c : "[]<>*_~`|&".toCharArray()) {
                assertThat(glance.count(c)).as(text).isEqualTo((int)
                        text.chars().filter(it -> it == c).count());
            }
            var lines = text.split("\n", -1);
            assertThat(glance.lines()).as(text).isEqualTo(lines.length);
            var starts = new int[lines.length];
            for (int i = 1; i < lines.length; i++) {
                starts[i] = starts[i - 1] + lines[i - 1].length() + 1;
            }
            assertThat(glance.lineStarts()).as(text).isEqualTo(starts);
            assertThat(glance.declarations()).as(text).isEqualTo(text.split("<[!?]", -1).length - 1);
        }
    }

    @Test
    void noAddressIsRuledOut() {
        var random = new Random(3);
        for (int round = 0; round < 20_000; round++) {
            var text = text(random);
            var glance = Glance.at(text);
            int start = random.nextInt(text.length() + 1);
            int end = start + random.nextInt(text.length() - start + 1);
            if (Addresses.mayBeIn(text.substring(start, end))) {
                assertThat(glance.mayHoldAddress(start, end)).as(text).isTrue();
                assertThat(glance.addresses()).as(text).isPositive();
            }
        }
        assertThat(Glance.at("a:b w w-w").addresses()).isZero();
        assertThat(Glance.at("@ text").mayHoldAddress(1, 6)).isFalse();
    }
}
