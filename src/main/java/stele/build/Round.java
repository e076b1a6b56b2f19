package stele.build;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Many values, of which each thread draws the next as soon as it is done with the one before: nothing is handed over, and
 * nobody is woken for a single value.
 */
final class Round<A, B> implements Runnable {

    private final List<A> values;
    private final Function<A, B> function;
    private final B[] results;
    private final AtomicInteger drawn = new AtomicInteger();
    private final CountDownLatch undone;
    private volatile int firstFailing = Integer.MAX_VALUE;
    private @Nullable Throwable failure;

    @SuppressWarnings("unchecked") // Nobody sees the array, but as a list.
    Round(List<A> values, Function<A, B> function) {
        this.values = values;
        this.function = function;
        this.results = (B[]) new Object[values.size()];
        this.undone = new CountDownLatch(values.size());
    }

    /** Draws until there is nothing left. */
    @Override
    public void run() {
        for (int index; (index = drawn.getAndIncrement()) < results.length; ) {
            try {
                // One that comes before a failure is still begun: it may fail as well, and would then be the first.
                if (index < firstFailing) {
                    results[index] = function.apply(values.get(index));
                }
            } catch (RuntimeException | Error thrown) {
                fail(index, thrown);
            } finally {
                undone.countDown();
            }
        }
    }

    private synchronized void fail(int index, Throwable thrown) {
        if (index < firstFailing) {
            firstFailing = index;
            failure = thrown;
        }
    }

    /**
     * What came of the values, in their order, as soon as all are done.
     *
     * @throws RuntimeException or an {@link Error}: the first that was thrown, in order of the values
     */
    List<B> results() throws InterruptedException {
        undone.await();
        if (failure instanceof RuntimeException cause) {
            throw cause;
        }
        if (failure instanceof Error cause) {
            throw cause;
        }
        return Arrays.asList(results);
    }
}
