package stele.theme;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import stele.diagnostic.Diagnostic;
import stele.file.ContentHash;
import stele.file.OutputPath;
import stele.file.SourceFile;
import stele.file.SourcePath;

/**
 * Gives each asset its published name, which holds a hash of its content, and lets style sheets call the others by those
 * names. A style sheet comes after what it names, so that its own hash changes with theirs.
 */
final class PublishedAssets {

    private static final String FOLDER = "_stele/";

    /** {@code url(…)} as CSS Values 4 section 4.5 has it, and the string of an {@code @import}; one group is the URL. */
    private static final Pattern REFERENCE = Pattern.compile(
            "url\\(\\s*(?:\"([^\"]+)\"|'([^']+)'|([^\"'()\\s]+))\\s*\\)|@import\\s+(?:\"([^\"]+)\"|'([^']+)')");

    private static final Pattern ELSEWHERE = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*|[/#?].*");

    private final Map<String, byte[]> own;
    private final Map<String, ThemeAsset> published = new TreeMap<>();
    private final Set<String> begun = new HashSet<>();
    private final String folder;
    private final List<Diagnostic> diagnostics;

    PublishedAssets(Map<String, byte[]> own, List<ThemeAsset> base, String folder, List<Diagnostic> diagnostics) {
        this.own = own;
        this.folder = folder;
        this.diagnostics = diagnostics;
        base.stream()
                .filter(asset -> !own.containsKey(asset.path()))
                .forEach(asset -> published.put(asset.path(), asset));
    }

    /** The theme's own assets, ordered by path. */
    List<ThemeAsset> all() {
        own.keySet().forEach(this::publish);
        var assets = new ArrayList<>(published.values());
        assets.removeIf(asset -> !own.containsKey(asset.path()));
        return assets;
    }

    private void publish(String path) {
        var content = own.get(path);
        if (content == null || !begun.add(path)) {
            return;
        }
        var bytes = path.endsWith(".css")
                ? rewritten(path, ThemeFiles.text(content)).getBytes(StandardCharsets.UTF_8)
                : content;
        published.put(path, asset(path, bytes));
    }

    private String rewritten(String path, String css) {
        var reference = REFERENCE.matcher(css);
        var rewritten = new StringBuilder();
        int copied = 0;
        while (reference.find()) {
            int url = IntStream.rangeClosed(1, reference.groupCount())
                    .filter(group -> reference.start(group) >= 0)
                    .findFirst()
                    .orElseThrow();
            rewritten.append(css, copied, reference.start(url));
            rewritten.append(target(path, css, reference.start(url), reference.group(url)));
            copied = reference.end(url);
        }
        return rewritten.append(css, copied, css.length()).toString();
    }

    private String target(String path, String css, int offset, String url) {
        if (ELSEWHERE.matcher(url).matches()) {
            return url;
        }
        int end = url.split("[?#]", 2)[0].length();
        var target = resolve(path, url.substring(0, end));
        publish(target);
        var asset = published.get(target);
        if (asset == null) {
            var place = new SourceFile(new SourcePath(folder, "assets/" + path), css).position(offset);
            diagnostics.add(Diagnostic.warning(
                    place,
                    "theme/asset",
                    own.containsKey(target)
                            ? "'" + url + "' leads back to this style sheet"
                            : "the theme has no asset '" + target + "'"));
            return url;
        }
        return new OutputPath(FOLDER + path).hrefTo(new OutputPath(asset.published())) + url.substring(end);
    }

    private static String resolve(String from, String url) {
        var segments = new ArrayList<>(List.of(from.split("/", -1)));
        segments.remove(segments.size() - 1);
        for (var segment : url.split("/", -1)) {
            if (segment.equals("..") && !segments.isEmpty()) {
                segments.remove(segments.size() - 1);
            } else if (!segment.equals(".")) {
                segments.add(segment);
            }
        }
        return String.join("/", segments);
    }

    /** The asset at {@code path}, under the name that its content gives it. */
    static ThemeAsset asset(String path, byte[] content) {
        return new ThemeAsset(path, name(path, content), Base64.getEncoder().encodeToString(content));
    }

    private static String name(String path, byte[] content) {
        int dot = path.lastIndexOf('.');
        int end = dot > path.lastIndexOf('/') + 1 ? dot : path.length();
        return FOLDER + path.substring(0, end) + "." + ContentHash.of(content) + path.substring(end);
    }
}
