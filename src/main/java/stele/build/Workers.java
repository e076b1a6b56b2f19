package stele.build;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import stele.stage.Crew;

/** Threads that apply one function to many values. Results keep the order of the values, whoever finishes first. */
public final class Workers implements Crew, AutoCloseable {

    /** Markdown may nest; a parser that recurses needs room for whatever the limits let through. */
    private static final long STACK_BYTES = 64L << 20;

    private final int count;
    private final ExecutorService threads;

    /** Work that has been begun. */
    @FunctionalInterface
    public interface Begun<A> {

        /** What came of it, as soon as it is done; or what it threw. */
        A result();
    }

    public Workers(int count) {
        this.count = count;
        var number = new AtomicInteger();
        this.threads = Executors.newFixedThreadPool(count, work -> {
            var thread = new Thread(null, work, "stele-" + number.incrementAndGet(), STACK_BYTES);
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * {@code function} of every value, in order. When one fails, those behind it that have not begun are not begun any more.
     *
     * @throws RuntimeException or an {@link Error}: the first that {@code function} throws, in order of the values
     */
    @Override
    public <A, B> List<B> map(List<A> values, Function<A, B> function) {
        var round = new Round<>(values, function);
        var begun = new ArrayList<Future<?>>();
        while (begun.size() < Math.min(count, values.size())) {
            begun.add(threads.submit(round));
        }
        try {
            return round.results();
        } catch (InterruptedException stopped) {
            begun.forEach(work -> work.cancel(true));
            throw interrupted(stopped);
        }
    }

    /**
     * Begins what the caller does not need yet; it asks for the result when it does. Not for work that asks for other work: with
     * one thread, it would wait for itself.
     */
    public <A> Begun<A> begin(Callable<A> work) {
        var begun = threads.submit(work);
        return () -> {
            try {
                return result(begun);
            } catch (InterruptedException stopped) {
                throw interrupted(stopped);
            }
        };
    }

    private static <A> A result(Future<A> work) throws InterruptedException {
        try {
            return work.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (failed.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    private static IllegalStateException interrupted(InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted", stopped);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
