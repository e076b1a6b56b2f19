package stele.cache;

import java.util.Optional;
import java.util.function.Function;
import stele.diagnostic.Diagnostic;
import stele.file.SourceFile;
import stele.file.SourcePath;
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

    /** What is wrong with the memory itself, if anything was found to be. */
    Optional<Diagnostic> damage();

    @Override
    void close();
}
