package stele.check.link;

import java.util.Locale;
import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.site.Site;

/** An image that a reader with a slow connection has to wait for. */
final class LargeImages implements Rule.ForSite {

    private static final long MEBIBYTE = 1024L * 1024L;

    @Override
    public String id() {
        return "image/too-large";
    }

    @Override
    public Level level() {
        return Level.INFO;
    }

    @Override
    public Stream<Finding> judge(Site site) {
        return ImageFiles.of(site)
                .filter(image -> image.size() > MEBIBYTE)
                .map(image -> Finding.at(
                                image.source().start(),
                                String.format(Locale.ROOT, "the image has %.1f MiB", image.size() / (double) MEBIBYTE))
                        .withHint("save it smaller, or in a format made for what it shows: PNG or SVG for screens and"
                                + " drawings, JPEG or WebP for photographs")
                        .about(image.path())
                        .with("bytes", String.valueOf(image.size())));
    }
}
