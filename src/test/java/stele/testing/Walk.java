package stele.testing;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import stele.file.OutputPath;

/** Follows every link of every page, as a browser would: by URL, fragments included. */
public final class Walk {

    private static final URI ROOT = URI.create("http://site/");

    private Walk() {}

    /** {@code page -> href} of every link, image and style sheet within the site that leads nowhere. */
    public static List<String> brokenLinks(Map<String, String> files) {
        var ids = new HashMap<String, Set<String>>();
        var pages = new HashMap<String, Document>();
        files.forEach((path, text) -> {
            if (path.endsWith(".html")) {
                var page = Jsoup.parse(text);
                pages.put(path, page);
                ids.put(path, page.select("[id]").stream().map(e -> e.id()).collect(Collectors.toSet()));
            }
        });
        var broken = new ArrayList<String>();
        pages.forEach((path, page) -> {
            for (var attribute : List.of("href", "src")) {
                page.select("[" + attribute + "]").forEach(element -> {
                    var href = element.attr(attribute);
                    if (isInternal(href) && !leadsSomewhere(path, href, files, ids)) {
                        broken.add(path + " -> " + href);
                    }
                });
            }
        });
        return broken;
    }

    private static boolean isInternal(String href) {
        return !href.matches("(?i)[a-z][a-z0-9+.-]*:.*|//.*");
    }

    private static boolean leadsSomewhere(
            String page, String href, Map<String, String> files, Map<String, Set<String>> ids) {
        var from = ROOT.resolve(URI.create(new OutputPath(page).url()));
        var target = from.resolve(href);
        var path = ROOT.relativize(target).getPath();
        var file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        var fragment = target.getFragment();
        return files.containsKey(file)
                && (fragment == null
                        || fragment.isEmpty()
                        || !file.endsWith(".html")
                        || ids.getOrDefault(file, Set.of()).contains(fragment));
    }
}
