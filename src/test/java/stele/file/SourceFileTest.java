package stele.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceFileTest {

    private static final SourceFile FILE =
            new SourceFile(new SourcePath("content", "fr/a.md"), "un\ndeux\n\n\uD83D\uDE00x");

    @Test
    void aPositionCountsLinesAndUtf16UnitsFromOne() {
        assertThat(FILE.position(0)).hasToString("content/fr/a.md:1:1");
        assertThat(FILE.position(2)).hasToString("content/fr/a.md:1:3");
        assertThat(FILE.position(3)).hasToString("content/fr/a.md:2:1");
        assertThat(FILE.position(8)).hasToString("content/fr/a.md:3:1");
        assertThat(FILE.position(11)).hasToString("content/fr/a.md:4:3");
        assertThat(FILE.position(FILE.text().length())).hasToString("content/fr/a.md:4:4");
    }

    @Test
    void aFileInTheSitesOwnFolderIsNamedWithoutIt() {
        assertThat(new SourcePath(".", "a.md")).hasToString("a.md");
        assertThat(new SourcePath("../docs", "fr/a.md")).hasToString("../docs/fr/a.md");
    }
}
