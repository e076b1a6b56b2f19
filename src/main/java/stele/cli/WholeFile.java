package stele.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is written next to its place and moved there when it is whole: nobody ever reads half of it. */
final class WholeFile {

    private WholeFile() {}

    /** Writes text; equal input gives an equal file. */
    interface Text {
        void writeTo(Appendable out) throws IOException;
    }

    /**
     * Writes {@code text}. What stands in the file's place and is no plain file – a device, a pipe, a symbolic link – is
     * written into and stays what it is: moving a file there would put an end to {@code /dev/stdout}.
     *
     * @throws ReportFailure if the file cannot be written; a plain file that was there before is there still
     */
    static void write(Path file, Text text) {
        if (Files.exists(file) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            writeInto(file, text);
        } else {
            replace(file, text);
        }
    }

    private static void writeInto(Path file, Text text) {
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            text.writeTo(out);
        } catch (IOException failed) {
            throw new ReportFailure("'" + file + "' cannot be written", failed);
        }
    }

    private static void replace(Path file, Text text) {
        // A name that is nobody else's, neither the user's nor that of another run.
        var unfinished = file.resolveSibling(
                "." + file.getFileName() + ".stele-" + ProcessHandle.current().pid());
        try {
            try (var out = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
                text.writeTo(out);
            }
            move(unfinished, file);
        } catch (IOException failed) {
            throw new ReportFailure("'" + file + "' cannot be written", failed);
        } finally {
            remove(unfinished);
        }
    }

    private static void move(Path unfinished, Path file) throws IOException {
        try {
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void remove(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException leftBehind) {
            // It is a temporary file, and its name says so.
        }
    }
}
