package stele.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeginningTest {

    @ParameterizedTest
    @CsvSource({
        "one two three, 20, one two three",
        "one two three, 13, one two three",
        "one two three, 12, one two",
        "one two three, 7, one two",
        "one two three, 6, one tw",
        "one two three, 0, ''",
        "été là, 5, été",
        "été là, 3, été",
        "aaaaaaaa, 5, aaaaa",
        "aaaa𠮷aa, 6, aaaa𠮷",
        "aaaa𠮷aa, 5, aaaa",
        "'', 0, ''",
    })
    void wordsThatFitAreShown(String text, int room, String shown) {
        var utf8 = ("<" + text + ">").getBytes(StandardCharsets.UTF_8);
        var beginning = Beginning.of(utf8, 1, utf8.length - 1, room);
        assertThat(new String(utf8, 1, beginning.end() - 1, StandardCharsets.UTF_8))
                .isEqualTo(shown);
        assertThat(beginning.units()).isEqualTo(shown.length());
    }
}
