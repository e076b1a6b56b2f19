package stele.serve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import stele.file.OutputPath;
import stele.json.Json;

/**
 * What browsers are told of a rebuild.
 *
 * @param edition the number of the edition that there is now
 * @param kind how much of a page may have changed
 * @param pages that have changed; empty: any may have
 */
record Change(long edition, Kind kind, List<OutputPath> pages) {

    enum Kind {
        /** What a page says: it is replaced where the reader is. */
        TEXT,
        /** How pages look: style sheets are exchanged, anything else is loaded anew. */
        THEME,
        /** Nothing that is shown; the findings are complete now. */
        FINDINGS
    }

    Change {
        pages = List.copyOf(pages);
    }

    /** {@code {"edition": 3, "kind": "text", "pages": ["fr/a.html"]}}. */
    String json() {
        var values = new LinkedHashMap<String, Object>();
        values.put("edition", edition);
        values.put("kind", kind.name().toLowerCase(Locale.ROOT));
        values.put("pages", pages.stream().map(OutputPath::url).toList());
        return Json.write(values).strip();
    }
}
