package stele.producer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import stele.file.OutputFile;
import stele.file.OutputPath;
import stele.file.PercentEncoding;
import stele.page.Policy;
import stele.page.SitePages;
import stele.site.Site;
import stele.theme.Theme;
import stele.topic.Topic;

/**
 * What a server should say with each file: {@code _headers}, which Netlify and Cloudflare Pages read, and
 * {@code headers.nginx}, to be included in a server block of nginx. Both are written from the same values, and their policy
 * is what the pages themselves say, with what only a header can say. Where an author has put a file of the name, it stays.
 */
final class ServerHeaders implements Producer {

    private static final OutputPath HEADERS = new OutputPath("_headers");
    private static final OutputPath NGINX = new OutputPath("headers.nginx");

    /** Names with a hash of the content in them: what is behind one never changes. */
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final Function<Topic, Policy> policies;

    ServerHeaders(Function<Topic, Policy> policies) {
        this.policies = policies;
    }

    @Override
    public Stream<Job> jobs(Site site, SitePages pages, Theme theme) {
        return Stream.of(Job.showing(site.catalogue().topics(), "headers", () -> files(site)));
    }

    private Stream<OutputFile> files(Site site) {
        // A server sends the same to all, so it must suffice for every page.
        var policy = Policy.STRICT;
        for (var topic : site.catalogue().topics()) {
            policy = policy.or(policies.apply(topic));
        }
        var headers = headers(policy);
        return Stream.<OutputFile>of(
                        new OutputFile.Text(HEADERS, headersFile(site.basePath(), headers)),
                        new OutputFile.Text(NGINX, nginx(site, headers)))
                .filter(file -> site.assets()
                        .copies()
                        .noneMatch(
                                copy -> copy.path().folded().equals(file.path().folded())));
    }

    private static Map<String, String> headers(Policy policy) {
        return new TreeMap<>(Map.of(
                "Content-Security-Policy", policy.value() + "; frame-ancestors 'none'",
                "Referrer-Policy", "strict-origin-when-cross-origin",
                "X-Content-Type-Options", "nosniff"));
    }

    private static String headersFile(String base, Map<String, String> headers) {
        var text = new StringBuilder(base).append("*\n");
        headers.forEach((name, value) ->
                text.append("  ").append(name).append(": ").append(value).append('\n'));
        return text.append(base)
                .append("_stele/*\n  Cache-Control: ")
                .append(FOR_EVER)
                .append('\n')
                .toString();
    }

    private static String nginx(Site site, Map<String, String> headers) {
        // nginx compares with addresses that are decoded already.
        var base = PercentEncoding.decode(site.basePath());
        var lines = new ArrayList<String>();
        lines.add("# To be included in a server block in which " + base + " is the folder of this file.");
        lines.addAll(directives(headers));
        // A location with a header of its own inherits none.
        lines.add("location ^~ \"" + base + "_stele/\" {");
        lines.add("    add_header Cache-Control \"" + FOR_EVER + "\";");
        directives(headers).forEach(line -> lines.add("    " + line));
        lines.add("}");
        lines.add("error_page 404 \"" + base + "404.html\";");
        site.locales().forEach(locale -> {
            var folder = base + locale.folder() + "/";
            lines.add("location \"" + folder + "\" { error_page 404 \"" + folder + "404.html\"; }");
        });
        return String.join("\n", lines) + "\n";
    }

    private static List<String> directives(Map<String, String> headers) {
        return headers.entrySet().stream()
                .map(header -> "add_header " + header.getKey() + " \"" + header.getValue() + "\" always;")
                .toList();
    }
}
