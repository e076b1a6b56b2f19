package stele.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CollationTest {

    private static Stream<String> sorted(String locale, String... words) {
        return Stream.of(words).sorted(Collation.of(LocaleTag.parse(locale).orElseThrow()));
    }

    @Test
    void digitsAreReadAsNumbers() {
        assertThat(sorted("fr-FR", "phase-10", "phase-9", "phase-1")).containsExactly("phase-1", "phase-9", "phase-10");
    }

    @Test
    void eachLanguageHasItsOwnOrder() {
        assertThat(sorted("de-DE", "z", "ä", "b")).containsExactly("ä", "b", "z");
        assertThat(sorted("sv-SE", "z", "ä", "b")).containsExactly("b", "z", "ä");
    }

    @Test
    void wordsThatADictionaryDoesNotTellApartAreStillInOrder() {
        assertThat(Collation.of(LocaleTag.ENGLISH).compare("1", "01")).isNotZero();
        assertThat(Collation.of(LocaleTag.ENGLISH).compare("a", "a")).isZero();
    }

    @Test
    void namesOfLanguagesBeginWithThoseInLatinLetters() {
        for (var reader : new String[] {"fr-FR", "ja", "ru", "ar"}) {
            assertThat(Stream.of("日本語", "Русский", "Español", "العربية", "Deutsch", "Čeština")
                            .sorted(Collation.ofEndonyms(new LocaleTag(reader))))
                    .as(reader)
                    .startsWith("Čeština", "Deutsch", "Español");
        }
    }
}
