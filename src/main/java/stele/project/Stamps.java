package stele.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import stele.file.Stamp;

/** Stamps of files on disk. */
public final class Stamps {

    private Stamps() {}

    /** The stamp of the regular file that {@code attributes} are about. */
    public static Stamp of(BasicFileAttributes attributes) {
        return new Stamp(attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS), attributes.size());
    }

    /** The stamp of {@code file}, links followed; empty where there is no such file. */
    public static Optional<Stamp> of(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.isRegularFile() ? Optional.of(of(attributes)) : Optional.empty();
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }
}
