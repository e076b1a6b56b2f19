package stele.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

class SourcePathTest {

    @Test
    void twoAreEqualWhereFolderAndNameAre() {
        var path = new SourcePath("content", "a/b.md");
        assertThat(new SourcePath("content", "a/b.md")).isEqualTo(path).hasSameHashCodeAs(path);
        assertThat(new SourcePath("docs", "a/b.md")).isNotEqualTo(path).isGreaterThan(path);
        assertThat(new SourcePath("content", "a/a.md")).isNotEqualTo(path).isLessThan(path);
        assertThat(path.equals(null)).isFalse();
        assertThat(path).isNotEqualTo("content/a/b.md");
    }

    @Test
    void whatIsSaidOfAFileNamesItByOneTextInMemory() {
        var path = new SourcePath("content", "a/b.md");
        assertThat(path).hasToString("content/a/b.md");
        assertThat(path.toString())
                .isSameAs(path.toString())
                .isSameAs(path.start().file());
        assertThat(new SourcePath(".", "a/b.md")).hasToString("a/b.md");
    }

    @Test
    void itsTextIsNotNeededToTellItElsewhere() throws IOException, ClassNotFoundException {
        var path = new SourcePath("content", "a/b.md");
        assertThat(path).hasToString("content/a/b.md");
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(path);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(path).hasToString("content/a/b.md");
        }
    }
}
