package stele.config;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stele.diagnostic.Position;

/**
 * What makes a site look like its owner's.
 *
 * @param color of links and buttons, {@code #rgb} or {@code #rrggbb}
 * @param logo a file beside the site's name, relative to the site's folder
 * @param footer a line at the end of every page
 * @param image a file that stands for the site where a page is shared, relative to the site's folder
 */
public record Brand(
        @Nullable Pair color,
        @Nullable Pair logo,
        @Nullable LocalizedText footer,
        @Nullable Written image) implements Serializable {

    public static final Brand NONE = new Brand(null, null, null, null);

    /** Everything that has to be read from the site's folder. */
    public List<Written> files() {
        var logos = Optional.ofNullable(logo).stream().flatMap(Pair::all);
        return Stream.concat(logos, Optional.ofNullable(image).stream()).toList();
    }

    /** A value and where it is written, for faults that show only when it is used. */
    public record Written(String value, Position position) implements Serializable {}

    /** A value for light screens, and one for dark screens where that is another one. */
    public record Pair(Written light, @Nullable Written dark) implements Serializable {

        Stream<Written> all() {
            return Stream.concat(Stream.of(light), Optional.ofNullable(dark).stream());
        }
    }
}
