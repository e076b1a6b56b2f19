package stele.markdown;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The ids of an article: what authors wrote, made valid, unique, and different from the theme's. */
final class Anchors {

    private static final String OF_THE_THEME = "stele-";
    private static final String OF_AN_AUTHOR = "user-";

    private Anchors() {}

    /** The id that stands for what an author wrote: without blanks, never one of the theme's; empty if nothing is left. */
    static String own(String written) {
        var id = Characters.fold(written).replace(' ', '-').replace('\u00A0', '-');
        return id.toLowerCase(Locale.ROOT).startsWith(OF_THE_THEME) ? OF_AN_AUTHOR + id : id;
    }

    /** Settles every id that an author wrote; headings take part with theirs. */
    static Slugs settle(Element body) {
        for (var anchor : body.select("a[name]")) {
            if (!anchor.hasAttr("id")) {
                anchor.attr("id", anchor.attr("name"));
            }
            anchor.removeAttr("name");
        }
        Set<String> written = new LinkedHashSet<>();
        for (var element : body.select("[id]")) {
            var id = own(element.id());
            if (id.isEmpty()) {
                element.removeAttr("id");
            } else {
                element.attr("id", id);
                written.add(id);
            }
        }
        var slugs = new Slugs(written);
        for (var element : body.select("[id]")) {
            element.attr("id", slugs.written(element.id()));
        }
        for (var cell : body.select("[headers]")) {
            settleHeaders(cell);
        }
        for (var slot : body.select("a[href][id],img[id]")) {
            // What stands for a link or an image in the page is decided later, and may have no room for an id.
            slot.before(new Element("span").attr("id", slot.id()));
            slot.removeAttr("id");
        }
        return slugs;
    }

    private static void settleHeaders(Element cell) {
        var table = cell.closest("table");
        var heads = table == null ? List.<String>of() : table.select("th[id]").eachAttr("id");
        var kept = List.of(cell.attr("headers").strip().split("\\s+")).stream()
                .filter(heads::contains)
                .toList();
        if (kept.isEmpty()) {
            cell.removeAttr("headers");
        } else {
            cell.attr("headers", String.join(" ", kept));
        }
    }

    /** Every id, in order. */
    static List<String> of(Element body) {
        return body.select("[id]").eachAttr("id");
    }
}
