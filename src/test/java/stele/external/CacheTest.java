package stele.external;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stele.external.Cache.Entry;

class CacheTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private static final Cache TWO = cache(Map.of(
            "https://b.example/",
            new Entry(NOON, null),
            "https://a.example/?x=1&y={2}",
            new Entry(NOON.minusSeconds(60), "https://a.example/new")));

    @TempDir
    private Path folder;

    @Test
    void whatIsSavedIsFoundAgain() throws IOException {
        var file = folder.resolve(Cache.FILE);
        assertThat(TWO.save(file)).isEmpty();
        assertThat(Cache.open(file).value()).contains(TWO);
        assertThat(Cache.open(file).diagnostics()).isEmpty();
        try (var files = Files.list(folder.resolve(".stele"))) {
            assertThat(files).as("nothing else is left behind").containsExactly(file);
        }
    }

    @Test
    void theFileIsInTheOrderOfTheUrls() {
        assertThat(TWO.text()).isEqualTo("""
                {
                  "stele": "external links, version 1",
                  "links": {
                    "https://a.example/?x=1&y={2}": {"checked": "2026-11-21T11:59:00Z", "moved": "https://a.example/new"},
                    "https://b.example/": {"checked": "2026-11-21T12:00:00Z"}
                  }
                }
                """);
    }

    @Test
    void noFileIsAnEmptyCache() {
        assertThat(Cache.open(folder.resolve("none.json")).value()).contains(Cache.EMPTY);
        assertThat(Cache.open(folder.resolve("none.json")).diagnostics()).isEmpty();
        assertThat(Cache.parse(Cache.EMPTY.text())).contains(Cache.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\n  \"stele\": \"external links, version 1\",\n  \"links\": {\n    \"https://a.exa",
                "{\n  \"stele\": \"external links, version 2\",\n  \"links\": {\n  }\n}\n",
                "{\n  \"stele\": \"external links, version 1\",\n  \"links\": {\n    \"a\": {\"checked\": \"now\"}\n  }\n}\n"
            })
    void aDamagedFileIsIgnoredWithAWarning(String text) throws IOException {
        var file = Files.writeString(folder.resolve("external.json"), text);
        var opened = Cache.open(file);
        assertThat(opened.value()).contains(Cache.EMPTY);
        assertThat(opened.diagnostics())
                .singleElement()
                .hasToString(".stele/external.json:1:1: warning: the results of the last run are ignored: it is damaged"
                        + " [external/cache]");
    }

    @Test
    void whatIsNoTextIsDamaged() throws IOException {
        var file = Files.write(folder.resolve("external.json"), new byte[] {(byte) 0xff, 0, (byte) 0xfe});
        assertThat(Cache.open(file).diagnostics()).hasSize(1);
    }

    @Test
    void aFolderWhereTheFileShouldBeIsSaidAndIsNoFailure() throws IOException {
        var file = folder.resolve("external.json");
        Files.createDirectories(file.resolve("x"));
        assertThat(Cache.open(file).diagnostics()).hasSize(1);
        assertThat(TWO.save(file)).singleElement().matches(it -> it.message().contains("cannot be kept"));
    }

    @Test
    void aUrlThatWouldBreakTheFileIsNotKept() {
        var strange = cache(Map.of("http://a.example/\"", new Entry(NOON, null)));
        assertThat(Cache.parse(strange.text())).contains(Cache.EMPTY);
    }

    @Test
    void onlyWhatIsYoungerThanTheMaximumIsFresh() {
        assertThat(TWO.fresh(Duration.ofSeconds(60), NOON).entries()).containsOnlyKeys("https://b.example/");
        assertThat(TWO.fresh(Duration.ofSeconds(61), NOON)).isEqualTo(TWO);
        assertThat(TWO.fresh(Duration.ZERO, NOON)).isEqualTo(Cache.EMPTY);
    }

    @Test
    void whatWasCheckedTomorrowIsNotFresh() {
        assertThat(TWO.fresh(Duration.ofDays(1), NOON.minusSeconds(1)).entries())
                .hasSize(1);
    }

    private static Cache cache(Map<String, Entry> entries) {
        return new Cache(new TreeMap<>(entries));
    }
}
