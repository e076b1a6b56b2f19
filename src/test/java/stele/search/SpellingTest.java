package stele.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SpellingTest {

    /** What a hump is. */
    private static final Pattern HUMP = Pattern.compile("\\p{Lu}+(?!\\p{Ll})|\\p{Lu}?\\p{Ll}+|\\p{N}+|[\\p{L}\\p{M}]+");

    private static final String LETTERS = "aBcDéÉ3४Ⅷ-._\u0301ǅʰ移𝐱𝐗ßʼ";

    private final Spelling spelling = new Spelling();

    @Test
    void aNameHasPieces() {
        assertThat(pieces("New-CsPool")).containsExactly("New", "CsPool");
        assertThat(pieces("Pool")).isEmpty();
        assertThat(pieces("a.b_c")).containsExactly("a", "b", "c");
    }

    @Test
    void aNameInCamelCaseHasHumps() {
        assertThat(humps("CsPool")).containsExactly("Cs", "Pool");
        assertThat(humps("XMLFile")).containsExactly("XML", "File");
        assertThat(humps("Phase3")).containsExactly("Phase", "3");
        assertThat(humps("Überprüfung")).isEmpty();
        assertThat(humps("DNS")).isEmpty();
        assertThat(humps("x64")).containsExactly("x", "64");
        assertThat(humps("iOS")).containsExactly("i", "OS");
    }

    @Test
    void thePiecesOfANameHaveHumpsOfTheirOwn() {
        assertThat(humps("New-CsPool")).containsExactly("Cs", "Pool", "New", "Cs", "Pool");
        assertThat(humps("a".repeat(3) + "-B1".repeat(40))).hasSize(161);
    }

    @Test
    void humpsAreWhatThePatternFinds() {
        var random = new Random(3);
        var letters = LETTERS.codePoints().toArray();
        for (int i = 0; i < 20_000; i++) {
            var word = new StringBuilder();
            for (int left = 1 + random.nextInt(7); left > 0; left--) {
                word.appendCodePoint(letters[random.nextInt(letters.length)]);
            }
            var name = word.toString().replaceAll("[-._]", "");
            assertThat(humps(name)).as(name).isEqualTo(byPattern(name));
        }
    }

    private static List<String> byPattern(String word) {
        var humps = new ArrayList<String>();
        var hump = HUMP.matcher(word);
        while (hump.find()) {
            humps.add(hump.group());
        }
        return humps.size() < 2 ? List.of() : humps;
    }

    private List<String> pieces(String word) {
        return parts(word, false);
    }

    private List<String> humps(String word) {
        return parts(word, true);
    }

    private List<String> parts(String word, boolean humps) {
        var utf8 = (" " + word + "Ab").getBytes(StandardCharsets.UTF_8);
        spelling.read(utf8, 1, utf8.length - 2);
        var parts = new ArrayList<String>();
        for (int i = 0; i < spelling.parts(); i++) {
            if (spelling.isHump(i) == humps) {
                parts.add(new String(
                        utf8, spelling.start(i), spelling.end(i) - spelling.start(i), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
