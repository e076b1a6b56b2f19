package stele.markdown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The ids of an article: what authors wrote, made valid, unique, and different from the theme's. */
final class Anchors {

    private static final String OF_THE_THEME = "stele-";
    private static final String OF_AN_AUTHOR = "user-";

    private static final Tags LINKS = Tags.of("a");
    private static final Tags TABLES = Tags.of("table");
    private static final Tags HEADS = Tags.of("th");

    private Anchors() {}

    /** The id that stands for what an author wrote: without blanks, never one of the theme's; empty if nothing is left. */
    static String own(String written) {
        var id = Characters.fold(written).replace(' ', '-').replace('\u00A0', '-');
        return id.toLowerCase(Locale.ROOT).startsWith(OF_THE_THEME) ? OF_AN_AUTHOR + id : id;
    }

    /** Settles every id that an author wrote; headings take part with theirs. */
    static Slugs settle(Element body) {
        var described = Tags.withAttributes(body);
        for (var anchor : LINKS.among(described)) {
            if (anchor.hasAttr("name") && !anchor.hasAttr("id")) {
                anchor.attr("id", anchor.attr("name"));
            }
            anchor.removeAttr("name");
        }
        Set<String> written = new LinkedHashSet<>();
        for (var element : having("id", described)) {
            var id = own(element.id());
            if (id.isEmpty()) {
                element.removeAttr("id");
            } else {
                element.attr("id", id);
                written.add(id);
            }
        }
        var slugs = new Slugs(written);
        for (var element : having("id", described)) {
            element.attr("id", slugs.written(element.id()));
        }
        for (var cell : having("headers", described)) {
            settleHeaders(cell);
        }
        for (var slot : having("id", described)) {
            if (!Html.isLink(slot) && !slot.nameIs("img")) {
                continue;
            }
            // What stands for a link or an image in the page is decided later, and may have no room for an id.
            slot.before(new Element("span").attr("id", slot.id()));
            slot.removeAttr("id");
        }
        return slugs;
    }

    private static void settleHeaders(Element cell) {
        var table = TABLES.around(cell);
        var heads = table == null
                ? List.<String>of()
                : HEADS.in(table).stream()
                        .filter(head -> head.hasAttr("id"))
                        .map(Element::id)
                        .toList();
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
        return having("id", Tags.withAttributes(body)).stream().map(Element::id).toList();
    }

    private static List<Element> having(String attribute, List<Element> elements) {
        var found = new ArrayList<Element>();
        for (var element : elements) {
            if (element.hasAttr(attribute)) {
                found.add(element);
            }
        }
        return found;
    }
}
