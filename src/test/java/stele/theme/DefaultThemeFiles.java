package stele.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import stele.i18n.LocaleTag;

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

    /** With the words for scripts in the languages of the theme, and in those of pages that tests make. */
    public static Theme theme() {
        var theme = ThemeFiles.of("default", read()).value().orElseThrow();
        var languages = new HashSet<>(theme.messages().keySet());
        Stream.of("fr-FR", "es-ES", "de-DE", "ar", "en-US").map(LocaleTag::new).forEach(languages::add);
        return theme.speaking(languages);
    }
}
