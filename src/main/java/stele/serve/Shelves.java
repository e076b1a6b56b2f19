package stele.serve;

import java.util.Map;
import java.util.function.BiPredicate;
import stele.file.OutputPath;
import stele.producer.Job;

/**
 * Which jobs may make a file, told by their names: to find out by running them would compose half the site for an icon that
 * is not there. A job that is not named here may make any page.
 */
final class Shelves {

    private static final Map<String, BiPredicate<String, String>> SHELVES = Map.ofEntries(
            shelf("assets", (path, which) -> false),
            shelf("feed", (path, locale) -> path.endsWith("/feed.xml")),
            shelf("headers", (path, which) -> path.equals("_headers") || path.equals("headers.nginx")),
            shelf("home", (path, locale) -> path.endsWith("/index.html")),
            shelf("index", (path, locale) -> path.endsWith("/a-z.html")),
            shelf("languages", (path, which) -> path.equals("index.html")),
            shelf("manifest", (path, which) -> path.equals("stele-manifest.json")),
            shelf("navigation", (path, locale) -> path.endsWith("/navigation.json") || path.startsWith("_stele/nav/")),
            shelf("not-found", (path, which) -> path.endsWith("404.html") || path.startsWith("_stele/")),
            shelf("permalinks", (path, which) -> path.startsWith("id/")),
            shelf("print", String::equals),
            shelf("robots", (path, which) -> path.equals("robots.txt")),
            shelf("search", (path, locale) -> path.contains("/_search/")),
            shelf("search-page", (path, locale) -> path.endsWith("/search.html")),
            shelf("sitemaps", (path, which) -> path.endsWith(".xml")),
            shelf("theme", (path, which) -> path.startsWith("_stele/")));

    private Shelves() {}

    /** Whether {@code job} may make {@code file}: false only where it surely does not. */
    static boolean mayHave(Job job, OutputPath file) {
        var name = job.name();
        int slash = name.indexOf('/');
        var kind = slash < 0 ? name : name.substring(0, slash);
        return SHELVES.getOrDefault(kind, (path, which) -> path.endsWith(".html"))
                .test(file.value(), name.substring(slash + 1));
    }

    private static Map.Entry<String, BiPredicate<String, String>> shelf(
            String kind, BiPredicate<String, String> mayHave) {
        return Map.entry(kind, mayHave);
    }
}
