package stele.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import stele.file.Fingerprint;
import stele.file.SourceFile;
import stele.markdown.Digest;
import stele.stage.Outcome;
import stele.topic.FrontMatterEdit;

/**
 * The digests that somebody asked for, by the contents of the files that they are of. Where no translation records one, nobody
 * asks, and there is no file of them.
 */
final class RememberedDigests {

    private final SteleFolder stele;
    private final Path file;
    private final String kind;
    private @Nullable Map<Fingerprint, String> known;
    private volatile boolean learned;

    /** @param kind of what {@code file} holds */
    RememberedDigests(SteleFolder stele, Path file, String kind) {
        this.stele = stele;
        this.file = file;
        this.kind = kind;
    }

    /** By what a file is known. */
    static Fingerprint content(SourceFile file) {
        return Fingerprint.of(file.text().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The digest of a file of that {@code content}.
     *
     * @param source the file; where it holds something else by now, that is taken, and not remembered
     */
    Digest of(Fingerprint content, Supplier<Outcome<SourceFile>> source) {
        return Digest.of(() -> {
            var remembered = known().get(content);
            if (remembered != null) {
                return remembered;
            }
            var found = source.get().made();
            if (found == null) {
                return "";
            }
            var digest = FrontMatterEdit.bodyOffset(found)
                    .value()
                    .map(offset -> Digest.of(found.text(), offset).value())
                    .orElse("");
            if (content(found).equals(content)) {
                known().put(content, digest);
                learned = true;
            }
            return digest;
        });
    }

    private synchronized Map<Fingerprint, String> known() {
        var read = known;
        if (read == null) {
            read = stele.read(file, kind).map(RememberedDigests::read).orElseGet(ConcurrentHashMap::new);
            known = read;
        }
        return read;
    }

    private static Map<Fingerprint, String> read(RecordReader in) {
        var known = new ConcurrentHashMap<Fingerprint, String>();
        for (int left = in.count(); left > 0; left--) {
            known.put(in.print(), in.text());
        }
        return known;
    }

    /**
     * Writes them down, if there are more than before, as far as there are files of these contents.
     *
     * @param hashes of contents, sorted
     */
    void keep(long[] hashes) {
        if (!learned || !stele.isOurs()) {
            return;
        }
        var kept = known();
        kept.keySet().removeIf(content -> Arrays.binarySearch(hashes, content.hash()) < 0);
        try {
            stele.replace(file, kind, record -> {
                record.number(kept.size());
                kept.forEach((content, digest) -> {
                    record.print(content);
                    record.text(digest);
                });
            });
        } catch (IOException fault) {
            stele.unwritable(file);
        }
    }
}
