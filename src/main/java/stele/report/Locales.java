package stele.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import stele.diagnostic.Severity;
import stele.translation.Coverage;

/** The languages of a report: those of the site in its order, then the others that something was found in. */
final class Locales {

    private Locales() {}

    static List<Row> of(Report report) {
        var byLocale = report.summary().byLocale();
        var rows = new ArrayList<Row>();
        var known = new HashSet<String>();
        for (var coverage : report.coverage()) {
            var tag = coverage.locale().tag();
            known.add(tag);
            rows.add(new Row(tag, byLocale.getOrDefault(tag, new TreeMap<>()), coverage));
        }
        byLocale.forEach((tag, counts) -> {
            if (!known.contains(tag)) {
                rows.add(new Row(tag.isEmpty() ? "(none)" : tag, counts, null));
            }
        });
        return rows;
    }

    /** A language; {@code known} of its translations is null where it is none of the site's. */
    record Row(
            String name,
            SortedMap<Severity, Integer> counts,
            @Nullable Coverage known) {

        int of(Severity severity) {
            return ((Map<Severity, Integer>) counts).getOrDefault(severity, 0);
        }

        Optional<Coverage> coverage() {
            return Optional.ofNullable(known);
        }
    }
}
