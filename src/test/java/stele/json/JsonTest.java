package stele.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {

    @Test
    void valuesNestInTheOrderOfTheMap() {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("b", List.of(1, true, "x"));
        map.put("a", null);
        map.put("", Arrays.asList());
        assertThat(Json.write(map)).isEqualTo("{\"b\":[1,true,\"x\"],\"a\":null,\"\":[]}\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "a\"b\\c | a\\\"b\\\\c",
                "</script> | \\u003c/script>",
                "§a\n\t\u0001\u007f\u009b§ | a\\n\\u0009\\u0001\\u007f\\u009b",
                "§x\u2028\u202e\u200d§ | x\\u2028\\u202e\\u200d",
                "é😀日本 | é😀日本",
            })
    void textIsEscaped(String text, String json) {
        assertThat(Json.write(text)).isEqualTo('"' + json + "\"\n");
    }

    @Test
    void halfACharacterIsReplaced() {
        assertThat(Json.write("a\ud800b\udc00\ud83d")).isEqualTo("\"a\ufffdb\ufffd\ufffd\"\n");
    }

    @Test
    void onlyWhatMayDoHarmIsEscaped() {
        for (char c = 0; c < 0x2100; c++) {
            boolean harmful = Character.isISOControl(c)
                    || Character.getType(c) == Character.FORMAT
                    || "\"\\<\u2028\u2029".indexOf(c) >= 0;
            var written = Json.write(String.valueOf(c));
            assertThat(written.startsWith("\"\\")).as(Integer.toHexString(c)).isEqualTo(harmful);
            assertThat(harmful || written.equals("\"" + c + "\"\n")).isTrue();
        }
    }
}
