package stele.publish;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import stele.file.Fingerprint;
import stele.file.Stamp;

/**
 * An author's file that the site holds a copy of.
 *
 * @param stamp what it looked like when the site's files were looked for
 * @param settled whether that is enough to tell it again
 */
public record Original(Path file, Stamp stamp, boolean settled) {

    /** In place of what a file is known by that has to be opened. */
    static final long UNKNOWN = 0;

    /** By what the file is known as long as nobody writes it, without opening it; or {@link #UNKNOWN}. */
    long known() {
        if (!settled) {
            return UNKNOWN;
        }
        var text = file + "\n" + stamp.modified() + "\n" + stamp.size();
        return Fingerprint.of(text.getBytes(StandardCharsets.UTF_8)).hash();
    }
}
