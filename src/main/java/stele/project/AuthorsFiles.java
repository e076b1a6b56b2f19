package stele.project;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import stele.diagnostic.Diagnostic;
import stele.file.SourcePath;
import stele.file.WrittenFile;
import stele.stage.Outcome;

/**
 * The authors' files, to be written: the one door through which Stele changes what people have made, and only where they
 * ask for it. A file is whole or as it was; none is ever lost.
 */
public final class AuthorsFiles {

    private static final String UNFINISHED = ".stele.tmp";

    private final Project project;

    public AuthorsFiles(Project project) {
        this.project = project;
    }

    /**
     * Which of {@code files} a person means who types {@code path}: seen from the current folder, or from the site's.
     */
    public Optional<SourcePath> named(String path, Collection<SourcePath> files) {
        try {
            var typed = Path.of(path);
            var meant = Stream.of(Path.of("").toAbsolutePath(), project.folder())
                    .map(folder -> folder.resolve(typed).normalize())
                    .toList();
            return meant.stream()
                    .flatMap(file -> files.stream()
                            .filter(source -> project.locate(source).equals(file)))
                    .findFirst();
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    /** A file with its byte order mark and line ends. */
    public Outcome<WrittenFile> read(SourcePath source) {
        return project.bytes(source).then(bytes -> WrittenFile.decode(source, bytes));
    }

    /** Puts {@code bytes} in the place of what {@code source} holds; who may read and write it stays the same. */
    public Outcome<SourcePath> replace(SourcePath source, byte[] bytes) {
        try {
            // What a link leads to is changed, and the link left alone.
            var file = project.locate(source).toRealPath();
            var unfinished = unfinished(file);
            try {
                Files.write(unfinished, bytes, StandardOpenOption.CREATE_NEW);
                copyPermissions(file, unfinished);
                move(unfinished, file);
            } finally {
                Files.deleteIfExists(unfinished);
            }
            return Outcome.of(source);
        } catch (IOException fault) {
            return Outcome.failed(unwritable(source, fault));
        }
    }

    /** Makes a new file, and the folders it needs; what is there already stays, and is the fault. */
    public Outcome<SourcePath> create(SourcePath source, byte[] bytes) {
        var file = project.locate(source);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Outcome.failed(isThere(source));
        }
        try {
            Files.createDirectories(file.getParent());
            var unfinished = unfinished(file);
            try {
                Files.write(unfinished, bytes, StandardOpenOption.CREATE_NEW);
                putWhereNothingIs(unfinished, file);
            } finally {
                Files.deleteIfExists(unfinished);
            }
            return Outcome.of(source);
        } catch (FileAlreadyExistsException meanwhile) {
            return Outcome.failed(
                    Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                            ? isThere(source)
                            : unwritable(source, meanwhile));
        } catch (IOException fault) {
            return Outcome.failed(unwritable(source, fault));
        }
    }

    private static Path unfinished(Path file) {
        return file.resolveSibling("." + file.getFileName() + UNFINISHED);
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        var posix = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (posix != null) {
            Files.setPosixFilePermissions(to, posix.readAttributes().permissions());
        }
    }

    private static void move(Path unfinished, Path file) throws IOException {
        try {
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** A second name for a whole file cannot take the place of another file, as a move might. */
    private static void putWhereNothingIs(Path unfinished, Path file) throws IOException {
        try {
            Files.createLink(file, unfinished);
        } catch (FileAlreadyExistsException taken) {
            throw taken;
        } catch (UnsupportedOperationException | FileSystemException noSecondNames) {
            Files.move(unfinished, file);
        }
    }

    private static Diagnostic isThere(SourcePath source) {
        return Diagnostic.error(source.start(), "file/exists", "the file is there already, and was left as it is");
    }

    private static Diagnostic unwritable(SourcePath source, IOException fault) {
        return Diagnostic.error(source.start(), "file/unwritable", "cannot be written: " + DiskFault.reason(fault));
    }
}
