package stele.publish;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stele.file.Fingerprint;

class ManifestTest {

    private static final Fingerprint A = new Fingerprint(0x0aL, 4711);
    private static final Fingerprint B = new Fingerprint(-2L, 0);

    private final Path output = Jimfs.newFileSystem(Configuration.unix()).getPath("/site/_site");

    @BeforeEach
    void anEmptyOutputFolder() throws IOException {
        Files.createDirectories(output);
    }

    @Test
    void aManifestIsJsonInTheOrderOfTheNames() {
        assertThat(text(Manifest.of(Map.of("b/é.html", B, "a.html", A)))).isEqualTo("""
                        {
                          "stele": "published files, version 2",
                          "files": {
                            "a.html": "000000000000000a 4711",
                            "b/é.html": "fffffffffffffffe 0"
                          }
                        }
                        """);
    }

    @Test
    void whatWasWrittenIsReadAgain() {
        var manifest = Manifest.of(Map.of("a \"quoted\" \u0001\tname.html", A, "b\n.html", B, "𝒮.html", A));
        assertThat(Manifest.parse(manifest.bytes())).isEqualTo(manifest);
        assertThat(Manifest.parse(Manifest.NONE.bytes())).isEqualTo(Manifest.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "version 2|version 3",
                "}\n}\n|",
                "a.html|../a.html",
                "a.html|/etc/passwd",
                "a.html|.stele-lock",
                "a 4711|a  4711",
                "00a 4711|0a 4711",
                "00a 4711|00x 4711",
                "4711|47 11",
                "a.html|a\\u00g0.html",
                "a.html|a\\n.html",
                "a.html|a\".html",
                "a.html|",
                "\": \"|\":\"",
                "    \"a|\"a"
            })
    void aManifestThatIsDamagedIsNotTrusted(String damage) {
        var parts = damage.split("\\|", -1);
        var text = text(Manifest.of(Map.of("a.html", A)));
        assertThat(text).contains(parts[0].isEmpty() ? "x" : parts[0].equals("}\n}\n") ? "  }\n}\n" : parts[0]);
        var damaged = Manifest.parse(text.replace(parts[0], parts[1]).getBytes(UTF_8));
        assertThat(damaged.trusted()).isFalse();
        assertThat(damaged.files()).isEmpty();
    }

    @Test
    void bytesThatAreNoTextAreDamageToo() throws IOException {
        var text = text(Manifest.of(Map.of("\u00e9.html", A)));
        Files.write(output.resolve(Manifest.NAME), text.getBytes(ISO_8859_1));
        assertThat(LastSite.in(output).manifest().files()).doesNotContainKey("é.html");
    }

    @Test
    void aFolderThatHoldsSomebodysFilesIsRefused() throws IOException {
        Files.writeString(output.resolve("thesis.doc"), "x");
        assertThatExceptionOfType(PublishFailure.class)
                .isThrownBy(() -> Manifest.requireOurs(output))
                .withMessage(
                        "cannot publish into '/site/_site': it is not empty, and Stele did not write what is in it")
                .extracting(PublishFailure::hint)
                .isEqualTo("choose an empty folder with --output, or empty this one yourself");
    }

    @Test
    void aManifestOfSomebodyElseIsNoProof() throws IOException {
        Files.writeString(output.resolve(Manifest.NAME), "{}");
        assertThatExceptionOfType(PublishFailure.class)
                .isThrownBy(() -> Manifest.requireOurs(output))
                .withMessageContaining("is not of Stele's making");
    }

    @Test
    void aNewOrEmptyFolderHasNoFiles() throws IOException {
        assertThat(LastSite.in(output)).isEqualTo(LastSite.NONE);
        assertThat(LastSite.in(output.resolve("new"))).isEqualTo(LastSite.NONE);
    }

    @Test
    void aListOfTheFirstVersionSaysWhatIsStelesAndNothingOfItsContent() {
        var old = text(Manifest.of(Map.of("a.html", A)))
                .replace("version 2", "version 1")
                .replace("000000000000000a 4711", "a".repeat(64));
        var manifest = Manifest.parse(old.getBytes(UTF_8));
        assertThat(manifest.trusted()).isTrue();
        assertThat(manifest.files()).containsOnlyKeys("a.html").doesNotContainValue(A);
    }

    private static String text(Manifest manifest) {
        return new String(manifest.bytes(), UTF_8);
    }
}
