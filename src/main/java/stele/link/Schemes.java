package stele.link;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import stele.catalogue.Href;
import stele.catalogue.KnownSchemes;
import stele.diagnostic.Nearest;
import stele.link.Target.Missing;
import stele.link.Target.Reason;
import stele.markdown.Link;

/** Judges the scheme of a URL that leads out of the site. */
record Schemes(KnownSchemes known) {

    private static final Set<String> UNSAFE = Set.of("javascript", "vbscript", "data", "file", "blob");
    private static final Set<String> IMAGE_DATA = Set.of("image/png", "image/gif", "image/jpeg", "image/webp");

    private static final Pattern FILE_NAME =
            Pattern.compile("[^:/]*[-_.][^:/]*[-_.][^:/]*https?:", Pattern.CASE_INSENSITIVE);

    Target external(Link link, Href href, String written) {
        if (isImageData(link, href)) {
            return new Target.External(Urls.encodeIllegal(written));
        }
        // Whatever the owner of a site allows.
        if (UNSAFE.contains(href.scheme())) {
            return new Missing(written, Reason.UNSAFE_SCHEME, "remove the link");
        }
        if (known.contains(href.scheme())) {
            return new Target.External(Urls.encodeIllegal(written));
        }
        var hint = hiddenUrl(written)
                .or(() -> Nearest.to(href.scheme(), known.names())
                        .map(scheme -> scheme + written.substring(written.indexOf(':'))))
                .map(url -> "write '" + url + "'" + (isFileName(written) ? ", or the file that is meant" : ""))
                .orElseGet(() -> "use one of " + String.join(", ", known.names()));
        return new Missing(written, Reason.UNKNOWN_SCHEME, hint);
    }

    /** {@code page-https://example.org} has a whole URL glued behind some other text. */
    private static Optional<String> hiddenUrl(String written) {
        var lower = written.toLowerCase(Locale.ROOT);
        int start = Math.max(lower.indexOf("https://"), lower.indexOf("http://"));
        return start > 0 ? Optional.of(written.substring(start)) : Optional.empty();
    }

    /** What stands before a URL that took the place of a part of a file's name, as with search and replace. */
    private static boolean isFileName(String written) {
        return FILE_NAME.matcher(written).lookingAt();
    }

    private static boolean isImageData(Link link, Href href) {
        return link.kind() == Link.Kind.IMAGE
                && href.scheme().equals("data")
                && IMAGE_DATA.contains(href.path().split("[;,]", 2)[0].toLowerCase(Locale.ROOT));
    }
}
