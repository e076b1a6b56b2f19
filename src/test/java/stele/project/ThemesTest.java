package stele.project;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stele.cache.Witness;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Position;
import stele.stage.Outcome;

class ThemesTest {

    private static final Position NAMED = new Position("site.yaml", 3, 8);
    private static final BuiltInThemes NONE = new BuiltInThemes(Optional.empty());

    @TempDir
    private Path disk;

    @Test
    void aThemeIsAllFilesOfItsFolder() throws IOException {
        write("themes/dark/theme.yaml", "extends: default");
        write("themes/dark/assets/css/a.css", "body {}");
        write("themes/dark/.DS_Store", "");
        write("themes/other/theme.yaml", "");
        var files = files(NONE, "dark");
        assertThat(files.keySet()).containsExactly("assets/css/a.css", "theme.yaml");
        assertThat(files.get("theme.yaml")).asString(UTF_8).isEqualTo("extends: default");
    }

    @Test
    void aThemeOfTheJarIsFoundWithoutAListOfItsFiles() throws IOException {
        assertThat(files(inJar(), "default").keySet()).containsExactly("layouts/topic.peb", "theme.yaml");
        assertThat(files(inJar(), "default-dark").keySet()).containsExactly("theme.yaml");
    }

    @Test
    void aThemeOfTheClassesFolderIsFound() throws IOException {
        write("target classes/stele/themes/default/theme.yaml", "");
        write("target classes/stele/themes/default/layouts/topic.peb", "x");
        write("target classes/stele/themes/readme.md", "");
        var anchor = disk.resolve("target classes/stele/themes/default/theme.yaml")
                .toUri()
                .toURL();
        assertThat(files(new BuiltInThemes(Optional.of(anchor)), "default").keySet())
                .containsExactly("layouts/topic.peb", "theme.yaml");
    }

    @Test
    void theSitesOwnThemeComesFirst() throws IOException {
        write("themes/default/theme.yaml", "mine");
        assertThat(files(inJar(), "default").get("theme.yaml")).asString(UTF_8).isEqualTo("mine");
    }

    @Test
    void aThemeThatNobodyHasIsReportedWithThoseThatThereAre() throws IOException {
        write("themes/dark/theme.yaml", "");
        write("themes/readme.md", "");
        var outcome = themes(inJar()).files("drak", NAMED);
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.diagnostics())
                .containsExactly(Diagnostic.error(NAMED, "config/theme-missing", "there is no theme 'drak'")
                        .withHint("use one of 'dark', 'default', 'default-dark'"));
    }

    @Test
    void aThemeNameIsNoPath() throws IOException {
        write("secret/theme.yaml", "");
        write("themes/dark/x/theme.yaml", "");
        assertThat(themes(NONE).files("../secret", NAMED).value()).isEmpty();
        assertThat(themes(NONE).files("dark/x", NAMED).value()).isEmpty();
        assertThat(themes(NONE).files("", NAMED).value()).isEmpty();
    }

    @Test
    void steleHasNoThemeAtAllOnlyWhereItIsBrokenAndThenSaysSo() {
        assertThat(themes(NONE).files("default", NAMED).diagnostics())
                .containsExactly(Diagnostic.error(NAMED, "config/theme-missing", "there is no theme 'default'"));
        var gone = new BuiltInThemes(
                Optional.of(url("jar:" + disk.resolve("gone.jar").toUri() + "!/stele/themes/default/theme.yaml")));
        assertThat(themes(gone).files("default", NAMED).diagnostics())
                .extracting(Diagnostic::rule)
                .containsExactly("file/unreadable");
    }

    private SortedMap<String, byte[]> files(BuiltInThemes builtIn, String name) {
        Outcome<SortedMap<String, byte[]>> outcome = themes(builtIn).files(name, NAMED);
        assertThat(outcome.diagnostics()).isEmpty();
        return outcome.value().orElseThrow();
    }

    private Themes themes(BuiltInThemes builtIn) {
        return new Themes(disk.resolve("themes"), builtIn, Witness.NONE);
    }

    private BuiltInThemes inJar() throws IOException {
        var jar = disk.resolve("stele.jar");
        try (var entries = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var name : new String[] {
                "stele/themes/default/", "stele/themes/default/theme.yaml",
                "stele/themes/default/layouts/topic.peb", "stele/themes/default-dark/theme.yaml",
                "stele/cli/Stele.class"
            }) {
                entries.putNextEntry(new JarEntry(name));
                entries.closeEntry();
            }
        }
        return new BuiltInThemes(Optional.of(url("jar:" + jar.toUri() + "!/stele/themes/default/theme.yaml")));
    }

    private static URL url(String written) {
        try {
            return URI.create(written).toURL();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private void write(String name, String text) throws IOException {
        var file = disk.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
