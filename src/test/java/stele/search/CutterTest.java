package stele.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CutterTest {

    /** What a word is, as {@code search.js} says it. */
    private static final String DENSE =
            "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}\\u30fc";

    private static final String LETTER = "[\\p{L}\\p{N}\\p{M}&&[^" + DENSE + "]]";
    private static final Pattern WORD = Pattern.compile(LETTER + "++(?:[-._]" + LETTER + "++)*+|([" + DENSE + "]++)");
    private static final Pattern UNSEEN = Pattern.compile("[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]");

    @Test
    void namesOfProductsAndFilesStayWhole() {
        assertThat(words("Run New-CsPool, then open topology_v2.xml."))
                .containsExactly("Run", "New-CsPool", "then", "open", "topology_v2.xml");
    }

    @Test
    void anApostropheEndsAWord() {
        assertThat(words("l’utilisateur d'aujourd’hui")).containsExactly("l", "utilisateur", "d", "aujourd", "hui");
    }

    @Test
    void whatIsNotSeenPartsNoWord() {
        assertThat(words("Anwesenheits\u00adeinstellungen foo\u200bbar"))
                .containsExactly("Anwesenheitseinstellungen", "foobar");
    }

    @Test
    void writingWithoutSpacesIsCutIntoPairs() {
        assertThat(words("移行計画とLyncの構成")).containsExactly("移行", "行計", "計画", "画と", "Lync", "の構", "構成");
        assertThat(words("版")).containsExactly("版");
        assertThat(words("서버를")).containsExactly("서버", "버를");
        assertThat(words("𠮷野家")).containsExactly("𠮷野", "野家");
    }

    @Test
    void itCutsAsThePatternsDo() {
        var random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (int left = random.nextInt(12); left > 0; left--) {
                text.appendCodePoint(character(random));
            }
            var encoded = utf8(text.toString());
            assertThat(words(text.toString()))
                    .as(text.toString())
                    .isEqualTo(byPatterns(new String(encoded, StandardCharsets.UTF_8)));
        }
    }

    /** Joints, what is not seen, halves of characters and what stands at the borders of dense scripts among everything else. */
    private static int character(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> "-._ '\u00ad\u200b\u200f\u2060\ufeff\u30fc\u0dff\u0e00\ud840\udc00".charAt(random.nextInt(15));
            case 1, 2, 3 -> 'a' + random.nextInt(26);
            case 4 -> random.nextInt(0x600);
            case 5 -> 0x3040 + random.nextInt(0xc0);
            case 6 -> random.nextInt(0x10000);
            default -> random.nextInt(Character.MAX_CODE_POINT + 1);
        };
    }

    @Test
    void aWordKnowsItsHash() {
        var cutter = new Cutter();
        cutter.read("New-CsPool 移行計画 a\u00adb 𝐱𝐲");
        while (cutter.next()) {
            var word = utf8(cutter.word());
            assertThat(cutter.hash()).isEqualTo(Dictionary.hash(word, 0, word.length));
            assertThat(cutter.text()).containsSubsequence(word);
            assertThat(cutter.end() - cutter.start()).isEqualTo(word.length);
        }
    }

    @Test
    void aStretchOfATextIsReadAndTheTextLeftAsItIs() {
        var text = utf8("before a\u00adb, c behind");
        var asItWas = text.clone();
        var cutter = new Cutter();
        cutter.read(text, "before ".length(), text.length - " behind".length());
        assertThat(cutter.next()).isTrue();
        assertThat(cutter.word()).isEqualTo("ab");
        assertThat(cutter.next()).isTrue();
        assertThat(cutter.word()).isEqualTo("c");
        assertThat(cutter.next()).isFalse();
        assertThat(text).isEqualTo(asItWas);
    }

    private static List<String> byPatterns(String text) {
        var words = new ArrayList<String>();
        var word = WORD.matcher(UNSEEN.matcher(text).replaceAll(""));
        while (word.find()) {
            if (word.group(1) == null) {
                words.add(word.group());
            } else {
                words.addAll(pairs(word.group()));
            }
        }
        return words;
    }

    private static List<String> pairs(String run) {
        var characters = run.codePoints().toArray();
        var pairs = new ArrayList<String>();
        for (int i = 0; i + 1 < characters.length; i++) {
            pairs.add(new String(characters, i, 2));
        }
        return pairs.isEmpty() ? List.of(run) : pairs;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        var cutter = new Cutter();
        for (cutter.read(text); cutter.next(); ) {
            words.add(cutter.word());
        }
        return words;
    }
}
