package stele.cache;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stele.file.Fingerprint;
import stele.file.Stamp;

/**
 * A file or a folder that a site was made from: how it looked, and what was in it. The stamp of a folder changes with the
 * names in it.
 *
 * <p>Why no edit is missed: a stamp is <em>settled</em> if it was older, when a run began, than any step in which a file system
 * counts time. Whoever writes after that gives the file another one, so what has a settled stamp, and still has it, is what that
 * run read. A younger one tells nothing: a file that is written twice within a step has one stamp and two contents. It is
 * held against what was read by its content, and so is whatever has another stamp than it had. A settled stamp that is found
 * in doing so is good from now on: it was asked for before the content was read, so who writes in between gives the
 * file a stamp that is not this one.
 *
 * @param stamp of a folder without its size, which means nothing
 * @param settled whether the stamp alone tells what was read
 * @param content by what is known what was read; absent where nobody knows, which is only good for a settled stamp
 */
record Trace(
        String path, Stamp stamp, boolean settled, @Nullable Fingerprint content) {

    /** Whether it can be told at all if this has changed. */
    boolean tells() {
        return settled || content != null;
    }

    /**
     * The same, with what is to be known of it now; empty where what is there is not what was read, or may not be.
     *
     * @param enough whether a stamp is settled now
     */
    Optional<Trace> now(Looks looks, Predicate<Stamp> enough) throws IOException {
        var place = Path.of(path);
        var found = looks.stamp(place);
        if (settled && found.equals(stamp)) {
            return Optional.of(this);
        }
        if (content == null || !isSameKind(found) || !looks.content(place).equals(content)) {
            return Optional.empty();
        }
        boolean settledNow = enough.test(found);
        return Optional.of(
                settledNow == settled && found.equals(stamp) ? this : new Trace(path, found, settledNow, content));
    }

    private boolean isSameKind(Stamp other) {
        return kind(other) == kind(stamp);
    }

    private static long kind(Stamp stamp) {
        return Math.min(stamp.size(), 0);
    }

    void write(RecordWriter out) {
        out.text(path);
        out.bits(stamp.modified());
        out.bits(stamp.size());
        out.flag(settled);
        out.flag(content != null);
        if (content != null) {
            out.print(content);
        }
    }

    static Trace read(RecordReader in) {
        return new Trace(in.text(), new Stamp(in.bits(), in.bits()), in.flag(), in.flag() ? in.print() : null);
    }
}
