package stele.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import stele.theme.Theme;
import stele.theme.ThemeFiles;

/** A look without a look: the test sites show what Stele does, whatever the real theme becomes. */
final class BareTheme {

    private static final Path FOLDER = Path.of("src/test/resources/stele/golden/theme");

    private BareTheme() {}

    static Theme read() {
        var files = new TreeMap<String, byte[]>();
        try (var paths = Files.walk(FOLDER)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                files.put(FOLDER.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return ThemeFiles.of("bare", files).value().orElseThrow();
    }
}
