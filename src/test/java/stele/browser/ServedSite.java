package stele.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** A built site, served on this machine as a host would: with the policy that its pages name as a header, too. Nothing is cached. */
final class ServedSite {

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "xml", "application/xml",
            "svg", "image/svg+xml",
            "png", "image/png",
            "jpg", "image/jpeg",
            "gif", "image/gif");

    private final Path folder;
    private final String root;
    private final String policy;
    private final HttpServer server;
    private volatile long scriptDelay;

    private ServedSite(Path folder, String root, String policy, HttpServer server) {
        this.folder = folder;
        this.root = root;
        this.policy = policy;
        this.server = server;
    }

    /** The site in {@code folder}, below {@code root} of its server: the path of its {@code baseUrl}. */
    static ServedSite of(Path folder, String root) {
        try {
            var page = Jsoup.parse(folder.resolve("index.html"), "UTF-8");
            var policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var site = new ServedSite(folder, root, policy, server);
            server.createContext(root, site::answer);
            server.setExecutor(Executors.newFixedThreadPool(4, ServedSite::daemon));
            server.start();
            return site;
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    /** The URL of a path below the site's root. */
    String url(String path) {
        return "http://localhost:" + server.getAddress().getPort() + root + path;
    }

    /** The same page, opened from the disk. */
    String onDisk(String path) {
        return folder.resolve(path).toUri().toString();
    }

    /** From now on each script takes so many milliseconds to arrive. */
    void delayScripts(long milliseconds) {
        scriptDelay = milliseconds;
    }

    Path folder() {
        return folder;
    }

    /** Every page, in order, as paths below the root; pages that lead on at once are left out. */
    List<String> pages() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".html"))
                    .filter(path -> !text(path).contains("http-equiv=\"refresh\""))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What a file says. */
    String text(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath().substring(root.length());
            var file = folder.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
            if (!file.normalize().startsWith(folder) || !Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            var extension = file.toString().replaceFirst(".*\\.", "");
            exchange.getResponseHeaders()
                    .set("Content-Type", TYPES.getOrDefault(extension, "application/octet-stream"));
            exchange.getResponseHeaders().set("Content-Security-Policy", policy);
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            if (extension.equals("js")) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(scriptDelay));
            }
            var bytes = Files.readAllBytes(file);
            exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static Thread daemon(Runnable task) {
        var thread = new Thread(task, "served-site");
        thread.setDaemon(true);
        return thread;
    }
}
