package stele.project;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import stele.cache.Witness;

/**
 * The themes that travel with Stele, in its jar or, while it is developed, in a folder of classes. A class path cannot be
 * listed, so one file that every Stele has shows where the others are.
 */
final class BuiltInThemes {

    static final BuiltInThemes OF_STELE =
            new BuiltInThemes(Optional.ofNullable(BuiltInThemes.class.getResource("/stele/themes/default/theme.yaml")));

    private static final String FOLDER = "stele/themes/";

    private final Optional<URL> anchor;

    /** @param anchor a file of any of the themes, directly in the theme's folder */
    BuiltInThemes(Optional<URL> anchor) {
        this.anchor = anchor;
    }

    /** The files of every theme by name of the theme, then by path below its folder. */
    SortedMap<String, SortedMap<String, byte[]>> byName() throws IOException {
        var themes = new TreeMap<String, SortedMap<String, byte[]>>();
        for (var file : files().entrySet()) {
            int slash = file.getKey().indexOf('/');
            if (slash > 0) {
                themes.computeIfAbsent(file.getKey().substring(0, slash), name -> new TreeMap<>())
                        .put(file.getKey().substring(slash + 1), file.getValue());
            }
        }
        return themes;
    }

    private SortedMap<String, byte[]> files() throws IOException {
        if (anchor.isEmpty()) {
            return Collections.emptySortedMap();
        }
        var connection = anchor.get().openConnection();
        return connection instanceof JarURLConnection jar ? inJar(jar) : inFolder(anchor.get());
    }

    private static SortedMap<String, byte[]> inJar(JarURLConnection connection) throws IOException {
        // Not the JarFile that the class loader reads classes from: this one is closed.
        connection.setUseCaches(false);
        var files = new TreeMap<String, byte[]>();
        try (var jar = connection.getJarFile()) {
            for (var entry : Collections.list(jar.entries())) {
                if (entry.getName().startsWith(FOLDER) && !entry.isDirectory()) {
                    try (var stream = jar.getInputStream(entry)) {
                        files.put(entry.getName().substring(FOLDER.length()), stream.readAllBytes());
                    }
                }
            }
        }
        return files;
    }

    private static SortedMap<String, byte[]> inFolder(URL anchor) throws IOException {
        var themes = Path.of(URI.create(anchor.toString())).resolve("../..").normalize();
        var files = new TreeMap<String, byte[]>();
        for (var file :
                Walk.of("themes", themes, Walk.ALL, Witness.NONE).files().keySet()) {
            files.put(file.name(), Files.readAllBytes(themes.resolve(file.name())));
        }
        return files;
    }
}
