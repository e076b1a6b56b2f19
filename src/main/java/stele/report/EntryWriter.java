package stele.report;

import java.io.IOException;

/** Takes entries, one after the other. */
@FunctionalInterface
public interface EntryWriter {
    void write(Entry entry) throws IOException;
}
