package stele.project;

import java.nio.file.FileSystem;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** File names as text, the same on every system. */
final class Names {

    static final String SET_ENCODING = "set LC_ALL=C.UTF-8";

    private Names() {}

    /** The path with {@code /}, whatever the system writes. */
    static String of(Path path) {
        if (path.getNameCount() == 1 && !path.isAbsolute()) {
            return path.toString();
        }
        var segments = StreamSupport.stream(path.spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
        return path.isAbsolute() ? path.getRoot().toString().replace('\\', '/') + segments : segments;
    }

    /** False for a name whose bytes are no text here: the JDK then shows U+FFFD, and cannot open the file by its name. */
    static boolean isText(String name) {
        return name.indexOf('\uFFFD') < 0;
    }

    /**
     * False where the JVM takes file names for ASCII: JDK 17 and newer do so on Linux where {@code LC_ALL} is {@code C}
     * or no language is set.
     */
    static boolean mayBeUnicode(FileSystem files) {
        try {
            return files.getPath("é").toString().equals("é");
        } catch (InvalidPathException notEncodable) {
            return false;
        }
    }
}
