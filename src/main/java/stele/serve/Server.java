package stele.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** The door through which browsers come: the JDK's server, with a {@link Guard} before everything that is answered. */
public final class Server implements AutoCloseable {

    /** A page is composed by recursion over what an author may have nested deeply. */
    private static final long STACK_BYTES = 64L << 20;

    private static final Map<String, String> ALWAYS = Map.of(
            "Cache-Control", "no-store",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Referrer-Policy", "same-origin",
            "X-Content-Type-Options", "nosniff");

    private final List<HttpServer> doors = new ArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(Server::daemon);
    private final Guard guard;
    private final Answers answers;
    private final LiveFiles live;
    private final Listeners listeners;
    private final Preview preview;
    private final Consumer<Throwable> bug;

    /**
     * A server that does not listen yet.
     *
     * @param root the path below which the site lies, from {@code /} to {@code /}
     * @param token nobody else can guess
     * @param hosts names, besides those of this computer, by which browsers may ask
     * @param bug is told of what should not have happened
     */
    public Server(
            Preview preview, Workplace place, String root, String token, Set<String> hosts, Consumer<Throwable> bug) {
        this.preview = preview;
        this.live = new LiveFiles(root, token);
        this.answers = new Answers(preview, place, live);
        this.guard = new Guard(hosts);
        this.listeners = new Listeners();
        this.bug = bug;
    }

    /**
     * Begins to listen.
     *
     * @param addresses the first must be free; the others, the same computer's by another protocol, may be missing
     * @param port 0: any that is free
     * @return the port
     * @throws IOException if the first is not free
     */
    public int open(List<InetAddress> addresses, int port) throws IOException {
        // Otherwise every small answer waits for an acknowledgement (Nagle).
        System.setProperty("sun.net.httpserver.nodelay", "true");
        int bound = port;
        for (var address : addresses) {
            try {
                var door = HttpServer.create(new InetSocketAddress(address, bound), 0);
                bound = door.getAddress().getPort();
                door.createContext("/", this::answer);
                door.setExecutor(threads);
                door.start();
                doors.add(door);
            } catch (IOException taken) {
                if (doors.isEmpty()) {
                    throw taken;
                }
            }
        }
        return bound;
    }

    /** Tells the pages that are open. */
    void tell(Change change) {
        listeners.tell(change);
    }

    @Override
    public void close() {
        listeners.close();
        doors.forEach(door -> door.stop(0));
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) {
        try (exchange) {
            respond(exchange);
        } catch (IOException left) {
            // Whoever asked has gone.
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        } catch (Throwable failure) {
            bug.accept(failure);
        }
    }

    private void respond(HttpExchange exchange) throws IOException, InterruptedException {
        var uri = exchange.getRequestURI();
        var host = exchange.getRequestHeaders().getFirst("Host");
        var refusal = guard.refusal(exchange.getRequestMethod(), uri, host);
        if (refusal.isPresent()) {
            send(exchange, refusal.get());
        } else if (uri.getRawPath().startsWith(live.folder()) && !isOwn(exchange)) {
            send(exchange, Response.refusal(403, "this is for pages of the site itself"));
        } else if (uri.getRawPath().equals(live.folder() + "events")) {
            listen(exchange);
        } else {
            send(exchange, answered(uri));
        }
    }

    private Response answered(URI uri) throws InterruptedException {
        preview.waiting().begin();
        try {
            preview.awaitSite();
            return answers.to(uri.getRawPath(), uri.getRawQuery() == null ? "" : uri.getRawQuery());
        } catch (RuntimeException | StackOverflowError failure) {
            bug.accept(failure);
            return Response.refusal(500, "Stele failed on this page; the terminal says why");
        } finally {
            preview.waiting().end();
        }
    }

    private static boolean isOwn(HttpExchange exchange) {
        var headers = exchange.getRequestHeaders();
        return Guard.isOwn(headers.getFirst("Sec-Fetch-Site"), headers.getFirst("Origin"), headers.getFirst("Host"));
    }

    private void listen(HttpExchange exchange) throws IOException, InterruptedException {
        begin(exchange, Map.of("Content-Type", "text/event-stream"));
        exchange.sendResponseHeaders(200, exchange.getRequestMethod().equals("HEAD") ? -1 : 0);
        if (exchange.getRequestMethod().equals("GET")) {
            var now = new Change(preview.state().number(), Change.Kind.FINDINGS, List.of());
            listeners.listen(now, exchange.getResponseBody());
        }
    }

    private static void send(HttpExchange exchange, Response response) throws IOException {
        begin(exchange, response.headers());
        boolean head = exchange.getRequestMethod().equals("HEAD");
        long length = response.body().length();
        if (head) {
            if (length >= 0) {
                exchange.getResponseHeaders().set("Content-Length", String.valueOf(length));
            }
            exchange.sendResponseHeaders(response.status(), -1);
            return;
        }
        try (var body = response.body().opening().open();
                OutputStream out = opened(exchange, response.status(), length)) {
            body.transferTo(out);
        }
    }

    /** The JDK takes 0 for a length that is not known, and -1 for nothing to send. */
    private static OutputStream opened(HttpExchange exchange, int status, long length) throws IOException {
        exchange.sendResponseHeaders(status, length == 0 ? -1 : Math.max(0, length));
        return length == 0 ? OutputStream.nullOutputStream() : exchange.getResponseBody();
    }

    private static void begin(HttpExchange exchange, Map<String, String> headers) {
        ALWAYS.forEach(exchange.getResponseHeaders()::set);
        headers.forEach(exchange.getResponseHeaders()::set);
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(null, work, "stele-serve", STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    }
}
