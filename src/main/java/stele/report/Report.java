package stele.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import stele.check.Rule;
import stele.translation.Coverage;

/** What a check found: a summary first, then the entries one by one, as often as they are wanted. */
public interface Report {

    /** Name and version of the tool. */
    String version();

    Summary summary();

    /** The languages, in the order of the settings, and how much is translated into each. */
    List<Coverage> coverage();

    /** The rules that were asked. */
    List<Rule> rules();

    /** Every topic, {@code toc.yml} and other file that was looked at, by name, sorted. */
    List<String> files();

    /** Whether a baseline was given: entries that are not silenced are new then. */
    boolean hasBaseline();

    /** A file, as diagnostics name it, as platforms want it: relative to the top of the repository, with {@code /}. */
    String repositoryPath(String file);

    /** Each entry, those that do not count included, by file, line and column. */
    void forEach(Consumer<Entry> reader);

    /** The same for a reader that writes. */
    default void writeEach(EntryWriter writer) throws IOException {
        try {
            forEach(entry -> {
                try {
                    writer.write(entry);
                } catch (IOException fault) {
                    throw new UncheckedIOException(fault);
                }
            });
        } catch (UncheckedIOException wrapped) {
            throw wrapped.getCause();
        }
    }
}
