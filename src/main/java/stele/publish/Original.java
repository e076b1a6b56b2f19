package stele.publish;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import stele.file.Fingerprint;
import stele.file.Stamp;

/**
 * An author's file that the site holds a copy of.
 *
 * @param stamp what it looked like when the site's files were looked for
 */
public record Original(Path file, Stamp stamp) {

    /** By what the file is known as long as nobody writes it: without opening it. */
    long known() {
        var text = file + "\n" + stamp.modified() + "\n" + stamp.size();
        return Fingerprint.of(text.getBytes(StandardCharsets.UTF_8)).hash();
    }
}
