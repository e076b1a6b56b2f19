package stele.serve;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import stele.diagnostic.Diagnostic;
import stele.file.OutputFile;
import stele.file.OutputPath;
import stele.file.PercentEncoding;
import stele.json.Json;
import stele.page.TemplateFailure;

/**
 * What is answered to a path. An address is looked up among the files that a build would publish, and never on the disk: what
 * is no name of theirs, however it is spelt, is not there.
 */
final class Answers {

    /** A drawing may hold scripts, which must not run where it is opened by itself. */
    private static final String DRAWINGS = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";

    private final Preview preview;
    private final Workplace place;
    private final LiveFiles live;

    Answers(Preview preview, Workplace place, LiveFiles live) {
        this.preview = preview;
        this.place = place;
        this.live = live;
    }

    /**
     * The answer to a path.
     *
     * @param path as it was sent, percent-encoded, without a query
     * @param query as it was sent; empty where there is none
     */
    Response to(String path, String query) {
        if (path.startsWith(live.folder())) {
            return live(path.substring(live.folder().length()), query);
        }
        if (!path.startsWith(live.root())) {
            return path.equals("/") ? Response.redirect(live.root()) : missing(new OutputPath("404.html"));
        }
        var name = PercentEncoding.decode(path.substring(live.root().length()));
        var file = new OutputPath(name.isEmpty() || name.endsWith("/") ? name + "index.html" : name);
        return page(file).or(() -> folder(path, file)).orElseGet(() -> missing(file));
    }

    @SuppressWarnings("ReferenceEquality") // a state is another one, not a different one
    private Optional<Response> page(OutputPath path) {
        var state = preview.state();
        boolean html = path.value().endsWith(".html");
        if (html && !state.faults().isEmpty()) {
            return Optional.of(broken(state.faults(), state.number()));
        }
        var faults = preview.faults(path);
        if (!faults.isEmpty()) {
            // Another language's text would stand in for the topic, and hide from its author what is wrong.
            return Optional.of(broken(faults, state.number()));
        }
        try {
            var file = state.shown().flatMap(edition -> edition.file(path));
            if (preview.state() != state) {
                // To compose it, texts were read, and one of them could not be.
                return page(path);
            }
            return file.map(it -> response(it, 200, state.number()));
        } catch (TemplateFailure failure) {
            return Optional.of(broken(List.of(preview.fault(failure)), state.number()));
        }
    }

    /** A folder is named with a slash, so that the links of its page lead where they should. */
    private Optional<Response> folder(String path, OutputPath file) {
        var index = new OutputPath(file.value() + "/index.html");
        boolean isFolder = preview.state()
                .shown()
                .filter(edition -> !path.endsWith("/") && edition.file(index).isPresent())
                .isPresent();
        return isFolder ? Optional.of(Response.redirect(path + "/")) : Optional.empty();
    }

    /** What readers of the language see where nothing is, as a host would show it. */
    private Response missing(OutputPath path) {
        var state = preview.state();
        int slash = path.value().indexOf('/');
        var own = slash < 0 ? "404.html" : path.value().substring(0, slash) + "/404.html";
        return state.shown()
                .flatMap(
                        edition -> edition.file(new OutputPath(own)).or(() -> edition.file(new OutputPath("404.html"))))
                .map(file -> response(file, 404, state.number()))
                .orElseGet(() -> Response.refusal(404, "there is no such page"));
    }

    private Response broken(List<Diagnostic> faults, long edition) {
        return Response.html(500, live.errorPage(faults, edition));
    }

    private Response response(OutputFile file, int status, long edition) {
        var type = MediaTypes.of(file.path().value());
        if (file instanceof OutputFile.Copy copy) {
            var body = Response.Body.of(
                    -1, () -> Files.newInputStream(place.project().locate(copy.source())));
            var response = new Response(status, Map.of("Content-Type", type), body);
            return type.equals("image/svg+xml") ? response.with("Content-Security-Policy", DRAWINGS) : response;
        }
        if (file instanceof OutputFile.Bytes bytes) {
            return Response.of(status, type, Base64.getDecoder().decode(bytes.base64()));
        }
        var text = ((OutputFile.Text) file).content();
        return file.path().value().endsWith(".html")
                ? Response.html(status, live.enlivened(text.toString(), edition))
                : Response.of(status, type, text.toBytes());
    }

    private Response live(String name, String query) {
        return name.equals("findings")
                ? findings(PercentEncoding.decode(query))
                : live.file(name).orElseGet(() -> Response.refusal(404, "there is no such file"));
    }

    /** {@code {"pending": false, "findings": [{"severity": "warning", "place": "a.md:3:1", …}]}}. */
    private Response findings(String path) {
        var name = path.startsWith(live.root()) ? path.substring(live.root().length()) : path;
        var page = new OutputPath(name.isEmpty() || name.endsWith("/") ? name + "index.html" : name);
        var remarks = preview.remarks(page);
        var values = new LinkedHashMap<String, Object>();
        values.put("pending", remarks.isEmpty());
        values.put(
                "findings",
                remarks.orElse(List.of()).stream().map(Answers::values).toList());
        return Response.of(200, MediaTypes.of(".json"), Json.write(values).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> values(Diagnostic finding) {
        var values = new LinkedHashMap<String, Object>();
        values.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        values.put("place", finding.position().toString());
        values.put("rule", finding.rule());
        values.put("message", finding.message());
        values.put("hint", finding.hint());
        return values;
    }
}
