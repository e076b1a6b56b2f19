package stele.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * {@code stele serve}, as an author's browser meets it: it listens for changes and asks for the page when told of one.
 *
 * @param ready seconds from the start of the process, with an empty cache, to the first page
 * @param edits milliseconds from a save to the changed page, for each edit
 */
record Served(double ready, List<Double> edits) {

    private static final Pattern LIVE = Pattern.compile("src=\"([^\"]*/)live\\.js\"");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    static Served of(SteleTool stele, int edits) throws IOException, InterruptedException {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        long start = System.nanoTime();
        var process = new ProcessBuilder(
                        stele.command(), "serve", "--site", stele.site().toString(), "--port", String.valueOf(port))
                .redirectErrorStream(true)
                .redirectOutput(stele.site().resolveSibling("serve.log").toFile())
                .start();
        try {
            String topic = stele.topic();
            String page = topic.substring(0, topic.indexOf('/')).toLowerCase(Locale.ROOT)
                    + topic.substring(topic.indexOf('/'), topic.length() - ".md".length()) + ".html";
            var reader = new Reader(HttpClient.newHttpClient(), "http://127.0.0.1:" + port + "/", page);
            String html = reader.first(process);
            double ready = (System.nanoTime() - start) / 1e9;
            return new Served(
                    ready, reader.edits(html, stele.site().resolve("content").resolve(topic), edits));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    /** The value that {@code share} of the edits stay below. */
    double percentile(double share) {
        var sorted = edits.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, (int) Math.ceil(share * sorted.size()) - 1));
    }

    private record Reader(HttpClient client, String root, String page) {

        /** Asks until there is a page. */
        String first(Process process) throws IOException, InterruptedException {
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (process.isAlive() && System.nanoTime() < end) {
                try {
                    var answer = get(page, HttpResponse.BodyHandlers.ofString());
                    if (answer.statusCode() == 200) {
                        return answer.body();
                    }
                } catch (ConnectException notYet) {
                    // The port is not open yet.
                }
                Thread.sleep(5);
            }
            throw new IOException("'stele serve' did not show " + page);
        }

        List<Double> edits(String html, Path file, int count) throws IOException, InterruptedException {
            var live = LIVE.matcher(html);
            if (!live.find()) {
                throw new IOException("the page does not listen for changes");
            }
            var all = new ArrayList<Double>();
            var events = client.send(request(live.group(1) + "events"), HttpResponse.BodyHandlers.ofInputStream());
            try (var lines = new BufferedReader(new InputStreamReader(events.body(), StandardCharsets.UTF_8))) {
                heard(lines);
                for (int i = 1; i <= count; i++) {
                    all.add(edit(Files.readString(file), file, "edit-number-" + i + "-of-" + count, lines));
                    // An author stops to think; a burst of saves is one rebuild.
                    Thread.sleep(200);
                }
            }
            return all;
        }

        private double edit(String text, Path file, String mark, BufferedReader lines)
                throws IOException, InterruptedException {
            String changed = text.stripTrailing() + "\n\nThe text has " + mark + ".\n";
            long start = System.nanoTime();
            Files.writeString(file, changed);
            do {
                heard(lines);
            } while (!get(page, HttpResponse.BodyHandlers.ofString()).body().contains(mark));
            return (System.nanoTime() - start) / 1e6;
        }

        /** Waits until the server has told of something. */
        private static void heard(BufferedReader lines) throws IOException {
            String line;
            do {
                line = lines.readLine();
                if (line == null) {
                    throw new IOException("'stele serve' stopped telling of changes");
                }
            } while (!line.startsWith("data:"));
        }

        private <T> HttpResponse<T> get(String path, HttpResponse.BodyHandler<T> as)
                throws IOException, InterruptedException {
            return client.send(request(path), as);
        }

        /** As a script of the page would ask. */
        private HttpRequest request(String path) {
            return HttpRequest.newBuilder(URI.create(root).resolve(path))
                    .header("Sec-Fetch-Site", "same-origin")
                    .build();
        }
    }
}
