package stele.check.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stele.diagnostic.Position;
import stele.i18n.LocaleTag;
import stele.language.Guess;
import stele.markdown.Facts.Passage;
import stele.markdown.Facts.Run;

class SpeechTest {

    private static final LocaleTag FRENCH = new LocaleTag("fr-FR");
    private static final String LONG =
            "Rinse the paper filter with hot water before the ground coffee goes in, so that the first cup does not taste"
                    + " of paper and the pot is warm when the brewing starts.";
    private static final String FRENCH_LONG =
            "Rincez le filtre en papier à l’eau chaude avant d’y mettre le café moulu, pour que la première tasse n’ait"
                    + " pas le goût du papier et que la verseuse soit déjà chaude.";

    private final Tongues tongues = Tongues.among(List.of(FRENCH));

    @Test
    void aWholeTextInAnotherLanguageIsHeard() {
        assertThat(speech(LONG).foreign(tongues)).map(Guess::language).contains("en");
    }

    @Test
    void tooFewWordsAreNot() {
        assertThat(speech("Drink it while it is hot, and do not forget to tell the others.")
                        .foreign(tongues))
                .isEmpty();
    }

    @Test
    void aTextThatIsHalfTranslatedIsInNoOtherLanguage() {
        assertThat(speech(FRENCH_LONG, LONG).foreign(tongues)).isEmpty();
        assertThat(speech(LONG, FRENCH_LONG).foreign(tongues)).isEmpty();
    }

    @Test
    void namesOfProductsDoNotMakeATextForeign() {
        var text =
                "Cette section explique comment passer de Brew Master Office Coffee Server à Brew Master Kitchen Coffee"
                        + " Server, de Brew Master Group Kettle à Brew Master Persistent Kettle Server, et de Brew Master Office"
                        + " Kettle à Brew Master Shared Kettle, avec toutes les tasses qui y sont rangées.";
        assertThat(speech(text).foreign(tongues)).isEmpty();
    }

    @Test
    void theTextsOfLinksAreNotHeard() {
        var passage = new Passage(
                false,
                List.of(
                        new Run(at(1), "Voir aussi ce que disent les autres rubriques de cette aide : ", false, false),
                        new Run(at(2), LONG, true, false)));
        assertThat(new Speech(FRENCH, List.of(passage)).foreign(tongues)).isEmpty();
    }

    @Test
    void theFirstForeignSentenceIsWhereItStands() {
        var speech = speech("Nettoyage.", LONG);
        assertThat(speech.firstForeign(tongues)).map(Run::position).contains(at(2));
    }

    private static Speech speech(String... passages) {
        var number = new int[1];
        return new Speech(
                FRENCH,
                Stream.of(passages)
                        .map(text -> new Passage(false, List.of(new Run(at(++number[0]), text, false, true))))
                        .toList());
    }

    private static Position at(int line) {
        return new Position("a.md", line, 1);
    }
}
