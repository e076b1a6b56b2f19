package stele.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputPathTest {

    @ParameterizedTest
    @CsvSource({
        "a.html, b.html, b.html",
        "fr/a.html, fr/b.html, b.html",
        "fr/a.html, fr/x/b.html, x/b.html",
        "fr/x/a.html, fr/b.html, ../b.html",
        "fr/x/a.html, de/y/b.html, ../../de/y/b.html",
        "fr/a.html, fr/a.html, a.html",
        "fr/a.html, index.html, ../index.html",
    })
    void aHrefIsTheShortestWayFromPageToPage(String from, String to, String href) {
        assertThat(new OutputPath(from).hrefTo(new OutputPath(to))).isEqualTo(href);
    }

    @Test
    void whatAUrlDoesNotAllowIsPercentEncoded() {
        assertThat(new OutputPath("a.html").hrefTo(new OutputPath("x y/é–(1);?#%'.jpg")))
                .isEqualTo("x%20y/%C3%A9%E2%80%93(1);%3F%23%25%27.jpg");
    }

    @Test
    void aNameWithAColonIsNotReadAsAScheme() {
        assertThat(new OutputPath("a.html").hrefTo(new OutputPath("mailto:x.html")))
                .isEqualTo("./mailto:x.html");
        assertThat(new OutputPath("a.html").hrefTo(new OutputPath("b/c:d.html")))
                .isEqualTo("b/c:d.html");
    }

    @Test
    void theUrlOfAPageIsItsPathEncoded() {
        assertThat(new OutputPath("fr-fr/où.html").url()).isEqualTo("fr-fr/o%C3%B9.html");
    }

    @Test
    void aFolderPageIsCalledIndex() {
        assertThat(OutputPath.indexOf("").value()).isEqualTo("index.html");
        assertThat(OutputPath.indexOf("fr/x").value()).isEqualTo("fr/x/index.html");
    }
}
