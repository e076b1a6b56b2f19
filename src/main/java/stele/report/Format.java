package stele.report;

import java.io.IOException;

/** A way to write a report. */
public interface Format {

    /** As {@code --format} has it. */
    String name();

    /**
     * Writes the report from the first to the last character, entry by entry.
     *
     * @param out takes {@code \n} as the end of a line, and text as UTF-8
     */
    void write(Report report, Appendable out) throws IOException;
}
