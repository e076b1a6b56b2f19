package stele.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import stele.testing.BuiltProject;

/** What crosses a step is a value: it can be written down, read elsewhere, and be the same. */
class ValuesTest {

    @Test
    void everyLinkedTopicSurvivesSerialisation() throws IOException, ClassNotFoundException {
        var site = BuiltProject.of(Path.of(""), 2, paths -> paths).site();
        for (var topic : site.catalogue().topics()) {
            var linked = site.link(topic);
            assertThat(copy(linked)).isEqualTo(linked);
        }
        assertThat(copy(site.config())).isEqualTo(site.config());
    }

    private static Object copy(Object value) throws IOException, ClassNotFoundException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
