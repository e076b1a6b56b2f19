package stele.publish;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
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

class ManifestTest {

    private static final String A = "a".repeat(64);
    private static final String B = "b".repeat(64);

    private final Path output = Jimfs.newFileSystem(Configuration.unix()).getPath("/site/_site");

    @BeforeEach
    void anEmptyOutputFolder() throws IOException {
        Files.createDirectories(output);
    }

    @Test
    void aManifestIsJsonInTheOrderOfTheNames() {
        assertThat(Manifest.of(Map.of("b/é.html", B, "a.html", A)).text()).isEqualTo("""
                        {
                          "stele": "published files, version 1",
                          "files": {
                            "a.html": "%s",
                            "b/é.html": "%s"
                          }
                        }
                        """.formatted(A, B));
    }

    @Test
    void whatWasWrittenIsReadAgain() {
        var manifest = Manifest.of(Map.of("a \"quoted\" \u0001\tname.html", A, "b\n.html", B, "𝒮.html", A));
        assertThat(Manifest.parse(manifest.text())).isEqualTo(manifest);
        assertThat(Manifest.parse(Manifest.NONE.text())).isEqualTo(Manifest.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "version 1|version 2",
                "}\n}\n|",
                "a.html|../a.html",
                "a.html|/etc/passwd",
                "a.html|.stele-lock",
                "aaaa\"|aaa\"",
                "\": \"|\":\"",
                "    \"a|\"a"
            })
    void aManifestThatIsDamagedIsNotTrusted(String damage) {
        var parts = damage.split("\\|", -1);
        var text = Manifest.of(Map.of("a.html", A)).text();
        assertThat(text).contains(parts[0].isEmpty() ? "x" : parts[0].equals("}\n}\n") ? "  }\n}\n" : parts[0]);
        var damaged = Manifest.parse(text.replace(parts[0], parts[1]));
        assertThat(damaged.trusted()).isFalse();
        assertThat(damaged.files()).isEmpty();
    }

    @Test
    void bytesThatAreNoTextAreDamageToo() throws IOException {
        var text = Manifest.of(Map.of("a.html", A)).text().replace("a.html", "\u00e9.html");
        Files.write(output.resolve(Manifest.NAME), text.getBytes(ISO_8859_1));
        assertThat(Manifest.in(output).files()).doesNotContainKey("é.html");
    }

    @Test
    void aFolderThatHoldsSomebodysFilesIsRefused() throws IOException {
        Files.writeString(output.resolve("thesis.doc"), "x");
        assertThatExceptionOfType(PublishFailure.class)
                .isThrownBy(() -> Manifest.in(output))
                .withMessage(
                        "cannot publish into '/site/_site': it is not empty, and Stele did not write what is in it")
                .extracting(PublishFailure::hint)
                .isEqualTo("choose an empty folder with --output, or empty this one yourself");
    }

    @Test
    void aManifestOfSomebodyElseIsNoProof() throws IOException {
        Files.writeString(output.resolve(Manifest.NAME), "{}");
        assertThatExceptionOfType(PublishFailure.class)
                .isThrownBy(() -> Manifest.in(output))
                .withMessageContaining("is not of Stele's making");
    }

    @Test
    void aNewOrEmptyFolderHasNoFiles() throws IOException {
        assertThat(Manifest.in(output)).isEqualTo(Manifest.NONE);
        assertThat(Manifest.in(output.resolve("new"))).isEqualTo(Manifest.NONE);
    }
}
