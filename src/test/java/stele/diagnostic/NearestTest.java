package stele.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> KEYS = List.of("title", "baseUrl", "locales", "navigation", "urls");

    @ParameterizedTest
    @CsvSource({
        "baseurl,baseUrl",
        "base_url,baseUrl",
        "tilte,title",
        "titel,title",
        "local,locales",
        "navigaiton,navigation",
        "navgtion,navigation",
        "URL,urls"
    })
    void aMistypedWordFindsTheOneThatIsMeant(String word, String meant) {
        assertThat(Nearest.to(word, KEYS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"colour", "sidebar", "x", "''", "tables"})
    void anotherWordFindsNothing(String word) {
        assertThat(Nearest.to(word, KEYS)).isEmpty();
    }

    @Test
    void ofSeveralTheClosestIsFoundAndThenTheFirstInTheAlphabet() {
        assertThat(Nearest.to("toc", List.of("tac", "tocs", "toc"))).contains("toc");
        assertThat(Nearest.to("toc", List.of("tuc", "tac"))).contains("tac");
    }

    @Test
    void noMoreThanThreeMistakesAreForgivenHoweverLongTheWord() {
        assertThat(Nearest.to("migration-guide-123", List.of("migration-guide")))
                .isEmpty();
        assertThat(Nearest.to("migration-guide-12", List.of("migration-guide"))).contains("migration-guide");
    }
}
