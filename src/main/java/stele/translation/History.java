package stele.translation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import stele.file.SourcePath;

/**
 * What git knows of the authors' files: what is committed. Changes that only the working folder has, and files that nobody
 * has added, do not count.
 */
public interface History extends AutoCloseable {

    /** For files that no repository keeps. */
    History NONE = unknown("the files are in no git repository");

    /** A history that knows nothing. */
    static History unknown(String why) {
        return new History() {
            @Override
            public Past past(Set<SourcePath> files) {
                return new Past(Map.of(), files.stream().collect(Collectors.toMap(file -> file, file -> why)));
            }

            @Override
            public Since since(SourcePath file, String commit) {
                return Since.unavailable(why);
            }
        };
    }

    /** The last commit that gave each of {@code files} the text it has; asked once for all, because that is one walk. */
    Past past(Set<SourcePath> files);

    /**
     * What has become of a file since a commit.
     *
     * @param commit its id in hexadecimal, abbreviated or not
     */
    Since since(SourcePath file, String commit);

    @Override
    default void close() {}

    /** A commit; {@code time} is when it was made, not when its change was first written. */
    record Commit(String id, Instant time) {

        /** As people write it: {@code 2020-02-19 (1a08ec9069)}. */
        @Override
        public String toString() {
            return time.atOffset(ZoneOffset.UTC).toLocalDate() + " (" + id.substring(0, Math.min(10, id.length()))
                    + ")";
        }
    }

    /**
     * The last changes.
     *
     * @param changes by file; a file that is not committed is not here
     * @param unavailable why a file could not be looked up, by file
     */
    record Past(Map<SourcePath, Commit> changes, Map<SourcePath, String> unavailable) {
        public Past {
            changes = Map.copyOf(changes);
            unavailable = Map.copyOf(unavailable);
        }
    }

    /**
     * What a file has become.
     *
     * @param commits how many have changed it since; 0 where that is not {@link State#CHANGED}
     * @param last the id of the newest of them; else empty
     * @param why it cannot be told; empty where that is not {@link State#UNAVAILABLE}
     */
    record Since(State state, int commits, String last, String why) {

        public static final Since SAME = new Since(State.SAME, 0, "", "");
        public static final Since UNKNOWN_COMMIT = new Since(State.UNKNOWN_COMMIT, 0, "", "");

        public static Since changed(int commits, String last) {
            return new Since(State.CHANGED, commits, last, "");
        }

        public static Since unavailable(String why) {
            return new Since(State.UNAVAILABLE, 0, "", why);
        }

        /** Whether the file is what it was. */
        public enum State {
            SAME,
            CHANGED,
            /** The repository has no such commit. */
            UNKNOWN_COMMIT,
            /** Nobody can tell. */
            UNAVAILABLE
        }
    }
}
