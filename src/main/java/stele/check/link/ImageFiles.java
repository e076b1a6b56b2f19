package stele.check.link;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stele.catalogue.AssetFile;
import stele.site.Site;

/** The pictures among the authors' files. */
final class ImageFiles {

    private static final Pattern IMAGE = Pattern.compile(".*\\.(apng|avif|bmp|gif|ico|jpe?g|png|svg|tiff?|webp)");

    private ImageFiles() {}

    static Stream<AssetFile> of(Site site) {
        return site.assets().files().stream()
                .filter(file ->
                        IMAGE.matcher(file.path().toLowerCase(Locale.ROOT)).matches());
    }
}
