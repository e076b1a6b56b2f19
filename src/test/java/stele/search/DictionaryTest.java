package stele.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DictionaryTest {

    private static final int MANY = 5000;

    private final Dictionary dictionary = new Dictionary();
    private final Cutter cutter = new Cutter();

    @Test
    void textsAreNumberedAsTheyCome() {
        for (int i = 0; i < MANY; i++) {
            assertThat(dictionary.add(word(i))).isEqualTo(i);
        }
        for (int i = 0; i < MANY; i++) {
            assertThat(dictionary.add(word(i))).isEqualTo(i);
            assertThat(dictionary.find(word(i))).isEqualTo(i);
            assertThat(find(word(i))).isEqualTo(i);
            assertThat(dictionary.text(i)).isEqualTo(word(i));
        }
        assertThat(dictionary.size()).isEqualTo(MANY);
        assertThat(dictionary.find("word")).isNegative();
        assertThat(find("word")).isNegative();
    }

    @Test
    void textsOfOneHashAreToldApart() {
        assertThat(hash("Aa")).isEqualTo(hash("BB"));
        dictionary.add("Aa");
        assertThat(dictionary.find("BB")).isNegative();
        assertThat(find("BB")).isNegative();
        dictionary.add("BB");
        assertThat(find("Aa")).isEqualTo(0);
        assertThat(find("BB")).isEqualTo(1);
    }

    @Test
    void longTextsAreToldApart() {
        for (int length = 250; length < 260; length++) {
            assertThat(dictionary.add("x".repeat(length))).isEqualTo(length - 250);
        }
        for (int length = 250; length < 260; length++) {
            assertThat(find("x".repeat(length))).isEqualTo(length - 250);
            assertThat(dictionary.text(length - 250)).hasSize(length);
        }
        assertThat(dictionary.find("x".repeat(260))).isNegative();
    }

    @Test
    void whatIsWrittenCanBeRead() {
        for (int count : List.of(0, 1, 1024, 1025, MANY)) {
            while (dictionary.size() < count) {
                dictionary.add(word(dictionary.size()));
            }
            var out = Bytes.empty();
            dictionary.write(out);
            var read = Dictionary.read(Bytes.of(out.written()));
            assertThat(read.size()).isEqualTo(count);
            for (int i = 0; i < count; i++) {
                assertThat(read.find(word(i))).isEqualTo(i);
            }
            assertThat(read.add("another")).isEqualTo(count);
            assertThat(read.text(count)).isEqualTo("another");
        }
    }

    @Test
    void textsAreComparedAsScriptsCompareThem() {
        var texts = List.of("", "a", "ab", "b", "é", "\uffee", "\ue000", "𠮷", "一", "𠮷a");
        for (var one : texts) {
            for (var other : texts) {
                assertThat(Integer.signum(dictionary.compare(dictionary.add(one), dictionary.add(other))))
                        .as(one + " " + other)
                        .isEqualTo(Integer.signum(one.compareTo(other)));
            }
        }
    }

    private static int hash(String text) {
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        return Dictionary.hash(utf8, 0, utf8.length);
    }

    private int find(String word) {
        cutter.read(word);
        assertThat(cutter.next()).isTrue();
        return dictionary.find(cutter);
    }

    private static String word(int i) {
        return "word" + i + "é".repeat(i % 3);
    }
}
