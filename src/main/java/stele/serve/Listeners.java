package stele.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The pages that want to be told of changes, by server-sent events (HTML standard, section 9.2). */
final class Listeners implements AutoCloseable {

    /** A comment now and then shows whether anybody still listens. */
    private static final long SECONDS_BETWEEN_SIGNS = 10;

    private static final String SIGN_OF_LIFE = ": here\n\n";
    private static final String END = "";

    private final Set<BlockingQueue<String>> queues = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    void tell(Change change) {
        queues.forEach(queue -> queue.add(event(change)));
    }

    /** Writes what happens to {@code out} until nobody reads it any more. */
    void listen(Change first, OutputStream out) throws IOException, InterruptedException {
        var queue = new LinkedBlockingQueue<String>();
        queues.add(queue);
        try {
            write(event(first), out);
            while (!closed) {
                var event = queue.poll(SECONDS_BETWEEN_SIGNS, TimeUnit.SECONDS);
                write(event == null ? SIGN_OF_LIFE : event, out);
            }
        } finally {
            queues.remove(queue);
        }
    }

    @Override
    public void close() {
        closed = true;
        queues.forEach(queue -> queue.add(END));
    }

    private static void write(String event, OutputStream out) throws IOException {
        out.write(event.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String event(Change change) {
        return "data: " + change.json() + "\n\n";
    }
}
