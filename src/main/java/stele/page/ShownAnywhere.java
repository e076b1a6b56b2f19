package stele.page;

import java.net.URI;
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
        var here = URI.create(url(page));
        var html = LINK.matcher(written.content())
                .replaceAll(link -> link.group(2).startsWith("#")
                        ? "$0"
                        : "$1=\"" + here.resolve(link.group(2)).toString().replace("$", "\\$") + "\"");
        return new OutputFile.Text(written.path(), html);
    }
}
