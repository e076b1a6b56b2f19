package stele.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import stele.file.Fingerprint;
import stele.file.OutputFile;
import stele.file.Stamp;

/**
 * Takes the files of a site in: what lies in its place already is left there, all else is written aside. A file that looks
 * as the last publication left it is known by its fingerprint, and is not opened.
 */
final class Intake {

    /** A copy of up to this many bytes goes through memory: its original is then opened once. */
    private static final long SMALL = 256 * 1024;

    private final Path output;
    private final LastSite last;
    private final Ground ground;
    private final Staging staging;
    private final Originals originals;
    private final Map<String, Left> taken = new ConcurrentHashMap<>();
    private final Map<String, Integer> staged = new ConcurrentHashMap<>();

    Intake(Path output, LastSite last, Ground ground, Staging staging, Originals originals) {
        this.output = output;
        this.last = last;
        this.ground = ground;
        this.staging = staging;
        this.originals = originals;
    }

    /** What is taken, by name. */
    Map<String, Left> taken() {
        return taken;
    }

    /** What of it is new, by name: its number in {@link Staging}. */
    Map<String, Integer> staged() {
        return staged;
    }

    /** Whether {@code name} lies there with {@code content}, as the last publication left it. */
    boolean has(String name, Fingerprint content) throws IOException {
        var left = last.left(name);
        return left != null && left.content().equals(content) && isUntouched(left, ground.existing(name));
    }

    /** Takes {@code name} as the last publication left it. */
    void keep(String name) {
        taken.put(name, last.expect(name));
    }

    void take(OutputFile file) throws IOException {
        var name = file.path().value();
        var left = last.left(name);
        var there = ground.existing(name);
        if (file instanceof OutputFile.Copy copy) {
            var original = originals.find(copy.source());
            long origin = original.known();
            if (left != null && origin != Original.UNKNOWN && left.origin() == origin && isUntouched(left, there)) {
                taken.put(name, left);
            } else {
                var content = content(original);
                originals.saw(original, content.fingerprint());
                take(name, content, origin, left, there);
            }
        } else {
            take(name, content(file), Original.UNKNOWN, left, there);
        }
    }

    private void take(String name, Content content, long origin, @Nullable Left left, @Nullable Stamp there)
            throws IOException {
        if (there != null) {
            if (isThere(name, content, left, there)) {
                taken.put(name, new Left(content.fingerprint(), there.modified(), origin));
                return;
            }
            ground.requireReplaceable(name);
        }
        var waiting = staging.put(name, content);
        staged.put(name, waiting.number());
        taken.put(name, new Left(content.fingerprint(), waiting.modified(), origin));
    }

    /** A file that somebody has touched, or that nothing is known about, is read. */
    private boolean isThere(String name, Content content, @Nullable Left left, Stamp there) throws IOException {
        return left != null && isUntouched(left, there)
                ? left.content().equals(content.fingerprint())
                : there.size() == content.fingerprint().size() && content.isIn(output.resolve(name));
    }

    private static boolean isUntouched(@Nullable Left left, @Nullable Stamp there) {
        return left != null && there != null && left.looksLike(there);
    }

    private static Content content(OutputFile file) {
        return file instanceof OutputFile.Text text
                ? new Content.InMemory(text.content().buffer(), text.content().fingerprint())
                : Content.InMemory.of(Base64.getDecoder().decode(((OutputFile.Bytes) file).base64()));
    }

    private static Content content(Original original) throws IOException {
        return original.stamp().size() <= SMALL
                ? Content.InMemory.of(Files.readAllBytes(original.file()))
                : Content.Elsewhere.of(original.file());
    }
}
