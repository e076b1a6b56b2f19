package stele.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 'a', 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xe000, 0xffff, 0x10000, Character.MAX_CODE_POINT})
    void aCharacterIsWhatItIsInUtf16(int character) {
        var text = Character.toString(character);
        var utf8 = ("-" + text).getBytes(StandardCharsets.UTF_8);
        assertThat(Characters.at(utf8, 1)).isEqualTo(character);
        assertThat(Characters.width(utf8[1])).isEqualTo(utf8.length - 1);
        assertThat(Characters.before(utf8, utf8.length)).isEqualTo(1);
        int units = 0;
        for (int i = 1; i < utf8.length; i++) {
            units += Characters.units(utf8[i]);
            assertThat(Characters.begins(utf8[i])).isEqualTo(i == 1);
        }
        assertThat(units).isEqualTo(text.length());
    }
}
