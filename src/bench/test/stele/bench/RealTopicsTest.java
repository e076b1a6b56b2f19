package stele.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same topics several times are not the same topic several times. */
class RealTopicsTest {

    @Test
    void eachCopyHasAFolderAndAssetIdsOfItsOwnThatItsTranslationsShare(@TempDir Path folder) throws IOException {
        var corpus = folder.resolve("corpus");
        Disk.write(corpus.resolve("README.md"), "About it\n");
        Disk.write(corpus.resolve("fr-FR/a.md"), "---\nms:assetid: A1\n---\n# Un\n");
        Disk.write(corpus.resolve("de-DE/a.md"), "---\nms:assetid: a1\n---\n# Eins\n");
        Disk.write(corpus.resolve("fr-FR/images/i.png"), "png");
        new RealTopics(corpus).write(2, folder.resolve("site"));
        var content = folder.resolve("site/content");
        assertThat(content.resolve("fr-FR/r000/a.md")).hasContent("---\nms:assetid: A1\n---\n# Un\n");
        assertThat(content.resolve("fr-FR/r001/images/i.png")).hasContent("png");
        assertThat(content.resolve("README.md")).doesNotExist();
        String french = Files.readAllLines(content.resolve("fr-FR/r001/a.md")).get(1);
        assertThat(french).matches("ms:assetid: [0-9a-f-]{36}");
        assertThat(Files.readAllLines(content.resolve("de-DE/r001/a.md")).get(1))
                .isEqualTo(french);
    }
}
