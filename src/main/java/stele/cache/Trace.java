package stele.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import stele.file.Stamp;

/**
 * How a file or a folder looked on the disk. That of a folder changes with the names in it.
 *
 * @param stamp of a folder without its size, which means nothing; {@link #ABSENT} where there was nothing
 */
record Trace(String path, Stamp stamp) {

    private static final Stamp ABSENT = new Stamp(0, -1);
    private static final long FOLDER = -2;

    static Trace of(Path path) throws IOException {
        try {
            return of(path, Files.readAttributes(path, BasicFileAttributes.class));
        } catch (NoSuchFileException nothing) {
            return new Trace(path.toString(), ABSENT);
        }
    }

    static Trace of(Path path, BasicFileAttributes attributes) {
        return new Trace(
                path.toString(),
                new Stamp(
                        attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                        attributes.isDirectory() ? FOLDER : attributes.size()));
    }

    boolean isAsItWas() throws IOException {
        return of(Path.of(path)).stamp.equals(stamp);
    }

    void write(RecordWriter out) {
        out.text(path);
        out.bits(stamp.modified());
        out.bits(stamp.size());
    }

    static Trace read(RecordReader in) {
        return new Trace(in.text(), new Stamp(in.bits(), in.bits()));
    }
}
