package stele.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlTest {

    @ParameterizedTest
    @CsvSource({
        "https://docs.example.org,https://docs.example.org/",
        "https://docs.example.org/,https://docs.example.org/",
        "http://localhost:8080/a/b,http://localhost:8080/a/b/",
        "HTTPS://docs.example.org/a~b,HTTPS://docs.example.org/a~b/",
        "http://[::1]:80/a,http://[::1]:80/a/",
        "https://docs.example.org/é/%20,https://docs.example.org/%C3%A9/%20/",
    })
    void itEndsInASlashAndIsAscii(String written, String url) {
        assertThat(BaseUrl.parse(written)).contains(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/docs",
                "docs.example.org",
                "//docs.example.org/",
                "ftp://docs.example.org/",
                "file:///docs",
                "https:docs",
                "https:///docs",
                "https://docs.example.org/?a",
                "https://docs.example.org/#a",
                "https://docs example.org/",
                "javascript:alert(1)",
                "https://me@example.org/",
                "https://exämple.org/",
                "https://x.org/a\"b",
                "https://x.org:port/"
            })
    void whatIsNotTheAddressOfASiteIsNone(String written) {
        assertThat(BaseUrl.parse(written)).isEmpty();
    }
}
