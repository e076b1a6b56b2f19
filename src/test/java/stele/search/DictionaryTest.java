package stele.search;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        dictionary.add("Aa");
        assertThat(dictionary.find("BB")).isNegative();
        assertThat(find("BB")).isNegative();
        dictionary.add("BB");
        assertThat(find("Aa")).isEqualTo(0);
        assertThat(find("BB")).isEqualTo(1);
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
