package stele.external;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on this machine that speaks whatever it is told to, HTTP or not. */
final class RawServer implements AutoCloseable {

    private final ServerSocket server;
    private final AtomicInteger connections = new AtomicInteger();

    /** What happens on one connection; it ends with it. */
    @FunctionalInterface
    interface Behaviour {
        void serve(Socket connection) throws IOException, InterruptedException;
    }

    RawServer(Behaviour behaviour) {
        this(open(), behaviour);
    }

    RawServer(ServerSocket server, Behaviour behaviour) {
        this.server = server;
        start(() -> {
            while (!server.isClosed()) {
                accept(behaviour);
            }
        });
    }

    private static ServerSocket open() {
        try {
            return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @SuppressWarnings("resource") // closed where it is served
    private void accept(Behaviour behaviour) {
        try {
            var connection = server.accept();
            connections.incrementAndGet();
            start(() -> serve(connection, behaviour));
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private static void serve(Socket connection, Behaviour behaviour) {
        try (connection) {
            behaviour.serve(connection);
        } catch (IOException hungUp) {
            // The other side has had enough.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void start(Runnable work) {
        var thread = new Thread(work, "raw-server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return server.getLocalPort();
    }

    int connections() {
        return connections.get();
    }

    /** Reads a request up to its empty line, and returns its first line. */
    static String request(Socket connection) throws IOException {
        var request = new StringBuilder();
        int next;
        while (request.indexOf("\r\n\r\n") < 0
                && (next = connection.getInputStream().read()) >= 0) {
            request.append((char) next);
        }
        return request.substring(0, Math.max(0, request.indexOf("\r\n")));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
