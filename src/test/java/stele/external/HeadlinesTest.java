package stele.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlinesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "404",
                "Error 404 (Not Found)!!1",
                "404 - Page not found",
                "Page Not Found | Example Docs",
                "Example · Page not found",
                "Oops! This page could not be found.",
                "Sorry, that page doesn’t exist",
                "Erreur 404 : page introuvable",
                "Página no encontrada – Ejemplo",
                "Seite nicht gefunden"
            })
    void aPageForWhatIsNotThereSaysSo(String headline) {
        assertThat(Headlines.notFound(List.of(headline))).contains(headline);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Error",
                "Sorry",
                "404 Media",
                "How to fix “Page not found” in a wiki",
                "Route 404 – a bus through Lisbon",
                "Create a page not found page for your site",
                "Lost and found"
            })
    void aPageThatSpeaksOfItIsThere(String headline) {
        assertThat(Headlines.notFound(List.of(headline))).isEmpty();
    }

    @Test
    void titleAndFirstHeadingAreReadInThePagesOwnEncoding() {
        var page = "<meta charset=iso-8859-1><title>P\u00e1gina</title><h1>Uno &amp; <b>dos</b></h1><h1>Tres</h1>";
        assertThat(Headlines.of(page.getBytes(StandardCharsets.ISO_8859_1))).containsExactly("Página", "Uno & dos");
    }

    @Test
    void aLongHeadlineIsCut() {
        assertThat(Headlines.of(("<title>" + "a".repeat(5000)).getBytes(StandardCharsets.UTF_8)))
                .containsExactly("a".repeat(80));
    }
}
