package stele.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** Makes of tables what every reader can follow: header cells that say what they head, and no widths but the page's. */
final class Tables {

    private static final int SHORT = 40;

    private static final Tags TABLES = Tags.of("table");
    private static final Tags TABLE_HEADS = Tags.of("thead");
    private static final Tags COLUMNS = Tags.of("colgroup col");
    private static final Tags ROWS_AND_PARTS = Tags.of("tr thead tbody tfoot");
    private static final Tags ROWS = Tags.of("tr");
    private static final Tags CELLS = Tags.of("th td");
    private static final Tags HEADS = Tags.of("th");
    private static final Tags BOLD = Tags.of("strong b");
    private static final Tags PARAGRAPHS = Tags.of("p");
    private static final Tags LONG = Tags.of("ul ol dl pre table");
    private static final Tags NOT_IN_HEADS = Tags.of("ul ol dl pre table blockquote div hr img");

    private Tables() {}

    static void settle(Element body) {
        for (var table : TABLES.in(body)) {
            COLUMNS.childrenOf(table).forEach(Element::remove);
            var rows = rows(table);
            rows.forEach(row -> cells(row).forEach(cell -> cell.removeAttr("width")));
            rows.removeIf(Tables::removeIfEmptyHead);
            if (!rows.isEmpty()) {
                promote(rows);
                rows.forEach(Tables::settleHeads);
                raise(rows.get(0), table);
            }
            table.removeAttr("width");
        }
    }

    /** The rows of a table, and not those of tables in it. */
    private static List<Element> rows(Element table) {
        var rows = new ArrayList<Element>();
        for (var child : ROWS_AND_PARTS.childrenOf(table)) {
            if (child.nameIs("tr")) {
                rows.add(child);
            } else {
                rows.addAll(ROWS.childrenOf(child));
            }
        }
        return rows;
    }

    private static List<Element> cells(Element row) {
        return CELLS.childrenOf(row);
    }

    /** A table of Markdown has a row of heads, even where its author left all of them empty. */
    private static boolean removeIfEmptyHead(Element row) {
        var part = row.parent();
        if (part == null
                || !part.nameIs("thead")
                || part.childrenSize() > 1
                || !cells(row).stream().allMatch(Html::isHollow)) {
            return false;
        }
        part.remove();
        return true;
    }

    /** A first row that looks like heads, in a table that has none, is heads. */
    private static void promote(List<Element> rows) {
        var first = rows.get(0);
        var others = rows.subList(1, rows.size());
        boolean hasHeads = rows.stream().anyMatch(row -> HEADS.firstChildOf(row) != null);
        if (hasHeads || others.isEmpty() || first.childrenSize() < 2 || any(first, Tables::isNoHead)) {
            return;
        }
        boolean stands = first.parent() != null && first.parent().nameIs("thead");
        boolean bold = !any(first, cell -> !isBold(cell)) && others.stream().allMatch(it -> any(it, c -> !isBold(c)));
        boolean brief = !any(first, Tables::isLong) && others.stream().allMatch(row -> any(row, Tables::isLong));
        if (stands || bold || brief) {
            cells(first).forEach(cell -> cell.tagName("th"));
        }
    }

    private static boolean any(Element row, Predicate<Element> test) {
        return cells(row).stream().anyMatch(test);
    }

    /** A head is a few words. */
    private static boolean isNoHead(Element cell) {
        return Html.isEmpty(cell)
                || NOT_IN_HEADS.areIn(cell)
                || PARAGRAPHS.in(cell).size() > 1;
    }

    private static boolean isBold(Element cell) {
        var bold = BOLD.firstIn(cell);
        return bold != null && PlainText.of(bold).equals(PlainText.of(cell));
    }

    private static boolean isLong(Element cell) {
        return PlainText.of(cell).length() > SHORT || LONG.areIn(cell);
    }

    /** A head says what it heads; one without a word heads nothing. */
    private static void settleHeads(Element row) {
        HEADS.childrenOf(row).stream()
                .filter(Html::isHollow)
                .forEach(head -> head.tagName("td").removeAttr("scope"));
        boolean ofColumns = isHead(row) || row.parent() != null && row.parent().nameIs("thead");
        HEADS.childrenOf(row).stream()
                .filter(head -> !head.hasAttr("scope"))
                .forEach(head -> head.attr("scope", ofColumns ? "col" : "row"));
    }

    /** Whether a row has heads and nothing else. */
    private static boolean isHead(Element row) {
        return HEADS.firstChildOf(row) != null && !any(row, cell -> cell.nameIs("td") && !Html.isHollow(cell));
    }

    /** Heads at the top of a table are its head: they stay in sight, and stand on each page of print. */
    private static void raise(Element first, Element table) {
        var part = first.parent();
        if (part == null
                || !part.nameIs("tbody")
                || TABLE_HEADS.firstChildOf(table) != null
                || part.childrenSize() < 2
                || !isHead(first)
                || any(first, cell -> cell.hasAttr("rowspan"))) {
            return;
        }
        var head = new Element("thead");
        part.before(head);
        head.appendChild(first);
    }
}
