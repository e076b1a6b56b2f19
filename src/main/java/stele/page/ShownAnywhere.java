package stele.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stele.file.OutputFile;
import stele.file.OutputPath;
import stele.site.Site;

/**
 * A page that servers show at any address: what they have not found. A relative link leads from there to who knows where, so
 * its links begin at the root of the server, where the site's {@code baseUrl} tells what lies there.
 */
final class ShownAnywhere {

    private static final Pattern LINK = Pattern.compile("(?<=\\s)(href|src|action)=\"([^\"]*)\"");

    /** What leads out of the site, or within the page. */
    private static final Pattern ELSEWHERE = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*|[/#?].*");

    private final Site site;
    private final OutputPath page;

    ShownAnywhere(Site site, OutputPath page) {
        this.site = site;
        this.page = page;
    }

    /** The URL that leads from the page to {@code target}, wherever the page is shown. */
    String url(OutputPath target) {
        return site.config().baseUrl().isPresent() ? site.basePath() + target.url() : page.hrefTo(target);
    }

    /** The URL that leads from the page to the root of the site. */
    String root() {
        return url(OutputPath.indexOf("")).replaceFirst("index\\.html$", "");
    }

    /** The page, all its relative links led from where it stands. */
    OutputFile.Text withItsLinks(OutputFile.Text written) {
        if (site.config().baseUrl().isEmpty()) {
            return written;
        }
        var html = LINK.matcher(written.content().toString())
                .replaceAll(link -> Matcher.quoteReplacement(link.group(1) + "=\"" + led(link.group(2)) + "\""));
        return new OutputFile.Text(written.path(), html);
    }

    /** A link of the page as it is written when it begins at the root of the server (RFC 3986, section 5.2). */
    private String led(String href) {
        if (ELSEWHERE.matcher(href).matches()) {
            return href;
        }
        var folder = url(page).substring(0, url(page).lastIndexOf('/'));
        var rest = href.startsWith("./") ? href.substring("./".length()) : href;
        for (; rest.startsWith("../"); rest = rest.substring("../".length())) {
            folder = folder.substring(0, folder.lastIndexOf('/'));
        }
        return folder + "/" + rest;
    }
}
