package stele.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageIdentifierTest {

    private static final LanguageIdentifier MANY =
            LanguageIdentifier.among(List.of("de", "es", "fr", "it", "ja", "nl", "pl", "pt", "ru", "zh"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    de | Der Brunnen steht seit vielen Jahren mitten im Dorf, und im Winter friert sein Wasser zu.
                    en | The lighthouse keeper writes down every evening which ships have passed and how the wind blew.
                    es | El panadero abre muy temprano, y los niños compran el pan antes de ir a la escuela.
                    fr | La boulangère ouvre sa boutique très tôt et les enfants du quartier viennent y chercher le pain.
                    it | La nonna prepara la minestra ogni domenica e tutti i nipoti arrivano prima di mezzogiorno.
                    ja | 祖母は毎朝早く起きて、庭の花に水をやっています。
                    nl | De bakker op de hoek gaat iedere ochtend vroeg open en verkoopt dan zijn verse brood.
                    pl | Piekarz otwiera swój sklep bardzo wcześnie i sprzedaje świeży chleb wszystkim sąsiadom.
                    pt | O padeiro abre a loja muito cedo e as crianças compram pão antes de irem à escola.
                    ru | Пекарь открывает свою лавку очень рано и продаёт свежий хлеб всем соседям.
                    zh | 面包师每天早上很早就开门，孩子们上学之前都来买面包。
                    """)
    void aSentenceIsRecognised(String language, String sentence) {
        assertThat(MANY.guess(sentence)).map(Guess::language).contains(language);
    }

    @Test
    void traditionalCharactersAreChineseToo() {
        assertThat(MANY.guess("麵包師每天早上很早就開門，孩子們上學之前都來買麵包。"))
                .map(Guess::language)
                .contains("zh");
    }

    @Test
    void whatHasKanaIsNeverChinese() {
        assertThat(LanguageIdentifier.among(List.of("zh")).guess("祖母は毎朝早く起きて、庭の花に水をやっています。"))
                .isEmpty();
    }

    @Test
    void englishIsRecognisedWhereTheSiteDoesNotHaveIt() {
        assertThat(LanguageIdentifier.among(List.of("fr"))
                        .guess("Nobody has translated this sentence for the readers yet."))
                .map(Guess::language)
                .contains("en");
    }

    @ParameterizedTest
    @CsvSource({"''", "42", "Stele", "'– … 1.2.3 (4)'"})
    void noLanguageIsGuessedFromNothing(String text) {
        assertThat(LanguageIdentifier.among(List.of("fr", "de")).guess(text)).isEmpty();
    }

    @Test
    void whatIsHalfInOneLanguageAndHalfInAnotherIsNotGuessed() {
        assertThat(MANY.guess("Der Brunnen steht mitten im Dorf. The lighthouse keeper writes it down."))
                .isEmpty();
    }

    @Test
    void aLanguageWithoutAProfileIsNotKnownAndDoesNoHarm() {
        var identifier = LanguageIdentifier.among(List.of("fr", "eo"));
        assertThat(identifier.knows("eo")).isFalse();
        assertThat(identifier.knows("fr")).isTrue();
        assertThat(identifier.knows("en")).isTrue();
        assertThat(identifier.knows("de")).as("it was not asked for").isFalse();
        assertThat(identifier.guess("Les enfants du village jouent près de la vieille fontaine."))
                .map(Guess::language)
                .contains("fr");
    }

    @Test
    void norwegianKeepsTheCodeThatTheSiteHas() {
        assertThat(LanguageIdentifier.among(List.of("nb"))
                        .guess("Barna i bygda leker ved den gamle brønnen hver kveld."))
                .map(Guess::language)
                .contains("nb");
    }

    @Test
    void twoLanguagesThatShareAProfileAreNotKnown() {
        var identifier = LanguageIdentifier.among(List.of("nb", "nn", "sv"));
        assertThat(identifier.knows("nb")).isFalse();
        assertThat(identifier.knows("nn")).isFalse();
        assertThat(identifier.knows("sv")).isTrue();
    }

    @Test
    void manyThreadsGetTheAnswersThatOneGets() {
        var sentences = List.of(
                "Die Kinder spielen am alten Brunnen.",
                "Les enfants jouent près de la fontaine.",
                "The children play beside the old well.",
                "Los niños juegan cerca de la fuente vieja.");
        var alone = sentences.stream().map(MANY::guess).toList();
        var together = IntStream.range(0, 400)
                .parallel()
                .mapToObj(i -> MANY.guess(sentences.get(i % 4)))
                .toList();
        assertThat(together)
                .isEqualTo(
                        IntStream.range(0, 400).mapToObj(i -> alone.get(i % 4)).toList());
    }

    /** {@code stele build} must not pay for it, nor a check that has these rules switched off. */
    @Test
    void nothingOfTheLibraryIsLoadedBeforeTheFirstQuestion() throws ReflectiveOperationException {
        var type = Class.forName(LanguageIdentifier.class.getName(), true, new WithoutLibrary());
        var identifier = type.getMethod("among", Collection.class).invoke(null, List.of("fr"));
        var guess = type.getMethod("guess", String.class);
        assertThatThrownBy(() -> guess.invoke(identifier, "Les enfants jouent près de la fontaine."))
                .hasCauseInstanceOf(NoClassDefFoundError.class);
    }

    /** Defines the classes of the package anew, in a world that has not got the library. */
    private static final class WithoutLibrary extends ClassLoader {

        WithoutLibrary() {
            super(LanguageIdentifier.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("com.optimaize.langdetect.")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith(LanguageIdentifier.class.getPackageName())) {
                return super.loadClass(name, resolve);
            }
            var loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (var file = Objects.requireNonNull(getResourceAsStream(name.replace('.', '/') + ".class"))) {
                var bytes = file.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException unreadable) {
                throw new ClassNotFoundException(name, unreadable);
            }
        }
    }
}
