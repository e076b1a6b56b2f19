package stele.external;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "http://example.com, http://example.com/",
        "HTTP://EXAMPLE.com/A, http://example.com/A",
        "https://me:secret@example.com/a, https://example.com/a",
        "https://example.com:8443/a?b=c, https://example.com:8443/a?b=c",
        "https://example.com:/a, https://example.com/a",
        "https://bücher.example/straße, https://xn--bcher-kva.example/stra%C3%9Fe",
        "https://example.com/a[1]?x=[2], https://example.com/a%5B1%5D?x=%5B2%5D",
        "https://example.com/100%/%41, https://example.com/100%25/%41",
        "http://[2001:db8::1]/a, http://[2001:db8::1]/a",
        "https://example.com/a#b, https://example.com/a",
    })
    void aUrlIsAskedForInItsAsciiForm(String written, String asked) {
        assertThat(WebAddress.parse(written).orElseThrow().uri()).hasToString(asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http:",
                "http://",
                "http:///a",
                "https:example.com",
                "ftp://example.com/",
                "http://a..b/",
                "http://h:99999/"
            })
    void whatIsNoCompleteUrlIsNone(String written) {
        assertThat(WebAddress.parse(written)).isEmpty();
    }

    @Test
    void aNameThatJavaCannotAskForIsKnownAsSuch() {
        assertThat(address("http://my_host.example/").canBeAskedFor()).isFalse();
        assertThat(address("http://my-host.example/").canBeAskedFor()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "https://other.example/x, https://other.example/x",
        "//other.example/x, https://other.example/x",
        "/x, https://example.com/x",
        "x, https://example.com/a/x",
        "../x?y, https://example.com/x?y",
        "?y=z, https://example.com/a/b?y=z",
        "'', https://example.com/a/b?q=1",
        "#part, https://example.com/a/b?q=1#part",
        "/x#part, https://example.com/x#part",
        "/with blank, https://example.com/with%20blank",
        "/stra\u00c3\u009fe, https://example.com/stra%C3%9Fe",
    })
    void aRedirectIsSeenFromWhereItStands(String location, String target) {
        assertThat(address("https://example.com/a/b?q=1").resolve(location).orElseThrow())
                .hasToString(target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"file:///etc/passwd", "ftp://example.com/", "gopher://example.com/", "ms-store:x", "http://"})
    void aRedirectOutOfTheWebLeadsNowhere(String location) {
        assertThat(address("https://example.com/a").resolve(location)).isEmpty();
    }

    private static WebAddress address(String url) {
        return WebAddress.parse(url).orElseThrow();
    }
}
