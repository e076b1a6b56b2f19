package stele.serve;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * An answer to a browser.
 *
 * @param headers besides those that every answer has
 */
record Response(int status, Map<String, String> headers, Body body) {

    /** What is sent, opened when it is. */
    record Body(long length, Opening opening) {
        /** May only find out now that a file is gone. */
        @FunctionalInterface
        interface Opening {
            InputStream open() throws IOException;
        }

        /** @param length negative where it is not known */
        static Body of(long length, Opening opening) {
            return new Body(length, opening);
        }
    }

    static Response of(int status, String type, byte[] bytes) {
        return new Response(
                status, Map.of("Content-Type", type), Body.of(bytes.length, () -> new ByteArrayInputStream(bytes)));
    }

    static Response html(int status, String html) {
        return of(status, MediaTypes.of(".html"), html.getBytes(StandardCharsets.UTF_8));
    }

    /** A line for whoever asked for what there is not. */
    static Response refusal(int status, String why) {
        return of(status, MediaTypes.of(".txt"), (why + "\n").getBytes(StandardCharsets.UTF_8));
    }

    static Response redirect(String to) {
        return refusal(302, "see " + to).with("Location", to);
    }

    Response with(String header, String value) {
        var all = new TreeMap<>(headers);
        all.put(header, value);
        return new Response(status, all, body);
    }
}
