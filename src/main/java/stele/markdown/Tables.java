package stele.markdown;

import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Makes of tables what every reader can follow: header cells that say what they head, and no widths but the page's. */
final class Tables {

    private static final int SHORT = 40;

    private Tables() {}

    static void settle(Element body) {
        for (var table : body.select("table")) {
            table.select("> colgroup,> col").remove();
            var rows = rows(table);
            rows.forEach(row -> cells(row).removeAttr("width"));
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
    private static Elements rows(Element table) {
        return table.select("> tr,> thead > tr,> tbody > tr,> tfoot > tr");
    }

    private static Elements cells(Element row) {
        return row.select("> th,> td");
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
        boolean hasHeads = rows.stream().anyMatch(row -> row.selectFirst("> th") != null);
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
                || cell.selectFirst("ul,ol,dl,pre,table,blockquote,div,hr,img") != null
                || cell.select("p").size() > 1;
    }

    private static boolean isBold(Element cell) {
        var bold = cell.selectFirst("strong,b");
        return bold != null && PlainText.of(bold).equals(PlainText.of(cell));
    }

    private static boolean isLong(Element cell) {
        return PlainText.of(cell).length() > SHORT || cell.selectFirst("ul,ol,dl,pre,table") != null;
    }

    /** A head says what it heads; one without a word heads nothing. */
    private static void settleHeads(Element row) {
        var heads = row.select("> th");
        heads.stream().filter(Html::isHollow).forEach(head -> head.tagName("td").removeAttr("scope"));
        boolean ofColumns = isHead(row) || row.parent() != null && row.parent().nameIs("thead");
        row.select("> th:not([scope])").attr("scope", ofColumns ? "col" : "row");
    }

    /** Whether a row has heads and nothing else. */
    private static boolean isHead(Element row) {
        return row.selectFirst("> th") != null && !any(row, cell -> cell.nameIs("td") && !Html.isHollow(cell));
    }

    /** Heads at the top of a table are its head: they stay in sight, and stand on each page of print. */
    private static void raise(Element first, Element table) {
        var part = first.parent();
        if (part == null
                || !part.nameIs("tbody")
                || table.selectFirst("> thead") != null
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
