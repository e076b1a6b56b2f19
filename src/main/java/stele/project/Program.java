package stele.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stele itself, as it lies on disk. */
public final class Program {

    /** Looked up once: a program does not change while it runs. */
    private static final String EDITION = edition(System.getProperty("java.class.path"));

    private Program() {}

    /**
     * Tells one edition of the program from another, be it a release or what a developer has just compiled: by what is in its
     * archives, so that a copy of one or the same one built again is the same; by the stamps of classes in a folder; and by the
     * Java that runs it.
     */
    public static String edition() {
        return EDITION;
    }

    static String edition(String classPath) {
        return Stream.of(classPath.split(Pattern.quote(System.getProperty("path.separator")), -1))
                .map(Path::of)
                .flatMap(Program::stamps)
                .collect(Collectors.joining(" ", Runtime.version() + " ", ""));
    }

    /** Of a folder of classes, how many there are, how large, and which is the newest: more would be long. */
    private static Stream<String> stamps(Path entry) {
        if (!Files.isDirectory(entry)) {
            return ZipDirectory.print(entry)
                    .map(print -> Long.toHexString(print.hash()) + ":" + print.size())
                    .or(() -> Stamps.of(entry).map(stamp -> stamp.modified() + ":" + stamp.size()))
                    .stream();
        }
        try (var files = Files.walk(entry)) {
            var stamps = files.flatMap(file -> Stamps.of(file).stream()).toList();
            long newest =
                    stamps.stream().mapToLong(stamp -> stamp.modified()).max().orElse(0);
            long size = stamps.stream().mapToLong(stamp -> stamp.size()).sum();
            return Stream.of(newest + ":" + size + ":" + stamps.size());
        } catch (IOException unreadable) {
            return Stream.empty();
        }
    }
}
