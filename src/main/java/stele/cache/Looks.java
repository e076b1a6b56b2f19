package stele.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import stele.file.Fingerprint;
import stele.file.Stamp;

/** The two ways to look at a file or a folder: at what the disk says about it, and at what is in it. */
interface Looks {

    /** What the disk says about nothing. */
    Stamp ABSENT = new Stamp(0, -1);

    /** In place of the size of a folder, which means nothing. */
    long FOLDER = -2;

    /** In place of the size of a link, or of whatever else is neither a file nor a folder. */
    long OTHER = -3;

    Looks ON_DISK = new Looks() {
        @Override
        public Stamp stamp(Path path) throws IOException {
            try {
                return of(Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
            } catch (NoSuchFileException nothing) {
                return ABSENT;
            }
        }

        @Override
        public Fingerprint content(Path path) throws IOException {
            if (!Files.isDirectory(path)) {
                try (var bytes = Files.newInputStream(path)) {
                    return Fingerprint.of(bytes);
                }
            }
            var entries = new ArrayList<Path>();
            try (var folder = Files.newDirectoryStream(path)) {
                folder.forEach(entries::add);
            }
            return Witness.names(entries);
        }
    };

    Stamp stamp(Path path) throws IOException;

    /** By what the bytes of a file, or the names in a folder, are known: as {@link Witness} knows them. */
    Fingerprint content(Path path) throws IOException;

    /** The stamp of what has these attributes. */
    static Stamp of(BasicFileAttributes attributes) {
        long size = attributes.isRegularFile() ? attributes.size() : attributes.isDirectory() ? FOLDER : OTHER;
        return new Stamp(attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS), size);
    }
}
