package stele.build;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

/** Threads that apply one function to many values. Results keep the order of the values, whoever finishes first. */
public final class Workers implements AutoCloseable {

    /** Markdown may nest; a parser that recurses needs room for whatever the limits let through. */
    private static final long STACK_BYTES = 64L << 20;

    private final ExecutorService threads;

    public Workers(int count) {
        var number = new AtomicInteger();
        threads = Executors.newFixedThreadPool(count, work -> {
            var thread = new Thread(null, work, "stele-" + number.incrementAndGet(), STACK_BYTES);
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * {@code function} of every value, in order. What has not begun when one fails is not begun any more.
     *
     * @throws RuntimeException or an {@link Error}: the first that {@code function} throws, in order of the values
     */
    public <A, B> List<B> map(List<A> values, Function<A, B> function) {
        var failing = new AtomicBoolean();
        var work = values.stream()
                .<Callable<B>>map(value -> () -> unless(failing, () -> function.apply(value)))
                .toList();
        try {
            var results = new ArrayList<B>(values.size());
            for (var result : threads.invokeAll(work)) {
                results.add(result.get());
            }
            return results;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
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

    private static <B> B unless(AtomicBoolean failing, Supplier<B> step) {
        if (failing.get()) {
            throw new CancellationException();
        }
        boolean done = false;
        try {
            var result = step.get();
            done = true;
            return result;
        } finally {
            if (!done) {
                failing.set(true);
            }
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
