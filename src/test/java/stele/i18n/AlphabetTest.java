package stele.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import stele.i18n.Alphabet.Letter;

class AlphabetTest {

    @Test
    void eachLanguageHasItsOwnLetters() {
        assertThat(labels("es", "nube", "ñandú", "oso")).containsExactly("N", "Ñ", "O");
        assertThat(labels("fr", "École", "ami", "Zone")).containsExactly("A", "E", "Z");
        assertThat(labels("ja", "あお", "かさ", "Web")).containsExactly("W", "あ", "か");
    }

    @Test
    void whatBeginsWithNoLetterHasNoLabel() {
        assertThat(labels("de", "10 Schritte", "Abc", "Яблоко")).containsExactly("", "A", "");
    }

    @Test
    void belowALetterTheDictionarysOrderHolds() {
        assertThat(Alphabet.of(
                        new LocaleTag("de"),
                        List.of("Änderung 10", "anders", "Änderung 9", "Arbeit"),
                        Function.identity()))
                .containsExactly(new Letter<>("A", List.of("anders", "Änderung 9", "Änderung 10", "Arbeit")));
    }

    private static List<String> labels(String locale, String... words) {
        return Alphabet.of(new LocaleTag(locale), List.of(words), Function.identity()).stream()
                .map(Letter::label)
                .toList();
    }
}
