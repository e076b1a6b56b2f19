package stele.cache;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import stele.diagnostic.Diagnostic;
import stele.file.Fingerprint;
import stele.file.SourceFile;
import stele.file.SourcePath;
import stele.file.Stamp;
import stele.stage.Outcome;
import stele.topic.ReadTopic;

/** What runs may remember of each other. */
public interface Memory extends AutoCloseable {

    /** Nothing is remembered, and nothing kept. */
    Memory NONE = new Memory() {
        @Override
        public Topics topics(Function<SourcePath, Outcome<SourceFile>> files, ReadTopic reading) {
            return new PlainTopics(files, reading);
        }

        @Override
        public Journal journal(String name, Fingerprint settings, Fingerprint look) {
            return Journal.none();
        }

        @Override
        public Witness witness() {
            return Witness.NONE;
        }

        @Override
        public Optional<Echo> echo(String name, Function<Path, Optional<Fingerprint>> published) {
            return Optional.empty();
        }

        @Override
        public void keep(String name, Echo said, List<Path> premises) {
            // Not asked to.
        }

        @Override
        public boolean isSettled(Stamp stamp) {
            return false;
        }

        @Override
        public Optional<Diagnostic> damage() {
            return Optional.empty();
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    };

    /**
     * The topics that {@code reading} makes of files, be it now or in an earlier run.
     *
     * @param files the one way to a file's text; called from several threads
     */
    Topics topics(Function<SourcePath, Outcome<SourceFile>> files, ReadTopic reading);

    /**
     * What was published by runs of {@code name}.
     *
     * @param settings by what all is known that decides what comes out beside the authors' files and the theme
     * @param look by what the theme is known
     */
    Journal journal(String name, Fingerprint settings, Fingerprint look);

    /** Is to be told what this run reads of the files that the site is made of. */
    Witness witness();

    /**
     * What the last run of {@code name} said, if another one would say the same now.
     *
     * @param published by what is known what lies in a folder, if it is as it was left
     */
    Optional<Echo> echo(String name, Function<Path, Optional<Fingerprint>> published);

    /**
     * Keeps what a run of {@code name} has said, if it can be told when that does not hold any more.
     *
     * @param premises all files and folders that the site is made of
     */
    void keep(String name, Echo said, List<Path> premises);

    /** Whether a file of that stamp is surely the one that this run reads: it cannot change without getting another one. */
    boolean isSettled(Stamp stamp);

    /** What is wrong with the memory itself, if anything was found to be. */
    Optional<Diagnostic> damage();

    @Override
    void close();
}
