package stele.build;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import stele.stage.Crew;

/** Threads that apply one function to many values. Results keep the order of the values, whoever finishes first. */
public final class Workers implements Crew, AutoCloseable {

    /** Markdown may nest; a parser that recurses needs room for whatever the limits let through. */
    private static final long STACK_BYTES = 64L << 20;

    private final ExecutorService threads;

    /** Work that has been begun. */
    @FunctionalInterface
    public interface Begun<A> {

        /** What came of it, as soon as it is done; or what it threw. */
        A result();
    }

    public Workers(int count) {
        var number = new AtomicInteger();
        threads = Executors.newFixedThreadPool(count, work -> {
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
        var firstFailing = new AtomicInteger(Integer.MAX_VALUE);
        var work = IntStream.range(0, values.size())
                .<Callable<B>>mapToObj(
                        index -> () -> unless(firstFailing, index, () -> function.apply(values.get(index))))
                .toList();
        try {
            var results = new ArrayList<B>(values.size());
            for (var result : threads.invokeAll(work)) {
                results.add(result(result));
            }
            return results;
        } catch (InterruptedException stopped) {
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

    /** One that comes before the first failure is still begun: it may fail as well, and would then be the first. */
    private static <B> B unless(AtomicInteger firstFailing, int index, Supplier<B> step) {
        if (index > firstFailing.get()) {
            throw new CancellationException();
        }
        boolean done = false;
        try {
            var result = step.get();
            done = true;
            return result;
        } finally {
            if (!done) {
                firstFailing.accumulateAndGet(index, Math::min);
            }
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
