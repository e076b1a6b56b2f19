package stele.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The files of {@code themes/default}. */
public final class DefaultThemeFiles {

    private static final Path FOLDER = Path.of("themes/default");

    private DefaultThemeFiles() {}

    public static Map<String, byte[]> read() {
        var files = new TreeMap<String, byte[]>();
        try (var paths = Files.walk(FOLDER)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                files.put(FOLDER.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }

    public static Theme theme() {
        return ThemeFiles.of("default", read()).value().orElseThrow();
    }
}
