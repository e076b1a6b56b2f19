package stele.markdown;

import java.util.List;

/**
 * HTML that is written as it is.
 *
 * @param html all of it
 * @param tags what {@link TagScanner} would find in it, but that two texts may follow each other
 */
record RawHtml(String html, List<Tag> tags) {

    RawHtml {
        tags = List.copyOf(tags);
    }

    static RawHtml of(String html) {
        return new RawHtml(html, TagScanner.scan(html));
    }
}
