package stele.report;

import java.util.List;

/** The authors' files, for excerpts. */
@FunctionalInterface
public interface SourceLines {

    /** The lines of a file, as diagnostics name it, without their ends; none where it cannot be read. */
    List<String> of(String file);

    /** The same, but a file is not read again while it is the only one asked for: entries come sorted by file. */
    default SourceLines oneAtATime() {
        return new SourceLines() {
            private String last = "";
            private List<String> lines = List.of();

            @Override
            public List<String> of(String file) {
                if (!file.equals(last)) {
                    lines = SourceLines.this.of(file);
                    last = file;
                }
                return lines;
            }
        };
    }
}
