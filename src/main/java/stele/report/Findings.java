package stele.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import stele.diagnostic.Diagnostic;

/**
 * Everything that was found, in order, however much it is: a site may have more faults than memory has room for. Those that
 * memory should not hold lie on disk, in sorted runs, which are merged when they are asked for.
 */
public final class Findings implements AutoCloseable {

    private static final int IN_MEMORY = 20_000;

    /** Whatever thread finds what first: equal sites give equal reports. */
    private static final Comparator<Diagnostic> ORDER = Comparator.<Diagnostic>naturalOrder()
            .thenComparing(diagnostic -> diagnostic.detail().toString());

    private final int inMemory;
    private final Path folder;
    private List<Diagnostic> recent = new ArrayList<>();
    private final List<Spill.Run> runs = new ArrayList<>();
    private @Nullable Spill spill;

    public Findings() {
        this(IN_MEMORY, Path.of(System.getProperty("java.io.tmpdir")));
    }

    /**
     * @param inMemory how many to hold in memory
     * @param folder for the temporary file that holds the others
     */
    Findings(int inMemory, Path folder) {
        this.inMemory = inMemory;
        this.folder = folder;
    }

    /**
     * Called from several threads, in any order.
     *
     * @throws SpillFailure if memory is not to hold more and the disk cannot
     */
    public synchronized void add(Diagnostic diagnostic) {
        recent.add(diagnostic);
        if (recent.size() >= inMemory) {
            spillOver();
        }
    }

    /**
     * Each of them, sorted by file, line and column; may be asked again. What {@code reader} adds meanwhile is told the next
     * time.
     *
     * @throws SpillFailure if the disk does not give back what it holds
     */
    public void forEach(Consumer<Diagnostic> reader) {
        var heads = heads();
        while (!heads.isEmpty()) {
            var head = heads.remove();
            reader.accept(head.diagnostic());
            head.next().ifPresent(heads::add);
        }
    }

    private synchronized PriorityQueue<Head> heads() {
        var sources = new ArrayList<Iterator<Diagnostic>>();
        runs.forEach(run -> sources.add(run.iterator()));
        sources.add(recent.stream().sorted(ORDER).iterator());
        var heads = new PriorityQueue<Head>(Comparator.comparing(Head::diagnostic, ORDER));
        sources.forEach(source -> Head.of(source).ifPresent(heads::add));
        return heads;
    }

    private void spillOver() {
        try {
            if (spill == null) {
                spill = Spill.open(folder);
            }
            recent.sort(ORDER);
            runs.add(spill.write(recent));
            recent = new ArrayList<>();
        } catch (IOException fault) {
            throw SpillFailure.spilling(folder, fault);
        }
    }

    /** Forgets everything, and removes what lies on disk. */
    @Override
    public synchronized void close() {
        recent = new ArrayList<>();
        runs.clear();
        var spilled = spill;
        spill = null;
        try {
            if (spilled != null) {
                spilled.close();
            }
        } catch (IOException fault) {
            throw SpillFailure.spilling(folder, fault);
        }
    }
}
