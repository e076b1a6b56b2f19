package stele.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import stele.diagnostic.Diagnostic;

/**
 * What the preview adds to the site: a script in each page, and what belongs to it. Its addresses hold a token that no other
 * site can know; none of it is ever published.
 *
 * @param root the path below which the site lies on its server, from {@code /} to {@code /}
 */
record LiveFiles(String root, String token) {

    private static final Map<String, String> FILES = Map.of("live.js", read("live.js"), "live.css", read("live.css"));
    private static final String ERROR_PAGE = read("error.html");

    /** Where all of it lies, with a slash at the end. */
    String folder() {
        return root + "_stele/live-" + token + "/";
    }

    /** One of the files that are the same for every page. */
    Optional<Response> file(String name) {
        return Optional.ofNullable(FILES.get(name))
                .map(text -> Response.of(200, MediaTypes.of(name), text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The element that brings a page to life. */
    String script(long edition) {
        return "<script src=\"" + folder() + "live.js\" data-edition=\"" + edition + "\" defer></script>\n";
    }

    /** {@code html} with that element at the end of its head. */
    String enlivened(String html, long edition) {
        int head = html.indexOf("</head>");
        int at = head < 0 ? html.length() : head;
        return html.substring(0, at) + script(edition) + html.substring(at);
    }

    /** A page that tells why there is no other. */
    String errorPage(List<Diagnostic> faults, long edition) {
        var list = new StringBuilder();
        faults.stream()
                .sorted()
                .forEach(fault -> list.append("<li class=\"is-")
                        .append(fault.severity().name().toLowerCase(Locale.ROOT))
                        .append("\"><p><code>")
                        .append(escaped(fault.position().toString()))
                        .append("</code></p><p>")
                        .append(escaped(fault.message()))
                        .append("</p>")
                        .append(fault.hint().isEmpty() ? "" : "<p class=\"hint\">" + escaped(fault.hint()) + "</p>")
                        .append("</li>\n"));
        return ERROR_PAGE
                .replace("{folder}", folder())
                .replace("{script}", script(edition).strip())
                .replace("{faults}", list);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String read(String name) {
        try (var stream = LiveFiles.class.getResourceAsStream("/stele/serve/" + name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
