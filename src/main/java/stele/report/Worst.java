package stele.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import stele.diagnostic.Severity;

/** The entries that matter most, where not all can be shown. */
final class Worst {

    private Worst() {}

    /** The first {@code most} entries that count: errors, then warnings, then the rest, each in the report's order. */
    static List<Entry> of(Report report, int most) {
        Map<Severity, List<Entry>> first = new EnumMap<>(Severity.class);
        report.forEach(entry -> {
            var ofSeverity = first.computeIfAbsent(entry.diagnostic().severity(), it -> new ArrayList<>());
            if (entry.counts() && ofSeverity.size() < most) {
                ofSeverity.add(entry);
            }
        });
        return first.values().stream().flatMap(List::stream).limit(most).toList();
    }
}
