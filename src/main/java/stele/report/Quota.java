package stele.report;

import java.util.EnumMap;
import java.util.Map;
import stele.diagnostic.Severity;

/** Which entries have room where there is room for so many only: the worst, then the first; those that do not count last. */
final class Quota {

    private final Map<Severity, Integer> left = new EnumMap<>(Severity.class);
    private final int omitted;
    private int leftForSilenced;

    Quota(Summary summary, int room) {
        int rest = room;
        for (var severity : Severity.values()) {
            int taken = Math.min(rest, summary.of(severity));
            left.put(severity, taken);
            rest -= taken;
        }
        leftForSilenced = rest;
        omitted = Math.max(0, summary.all() - room);
    }

    /** Asked once for each entry, in the report's order. */
    boolean takes(Entry entry) {
        if (!entry.counts()) {
            return leftForSilenced-- > 0;
        }
        return left.merge(entry.diagnostic().severity(), -1, Integer::sum) >= 0;
    }

    /** How many of the entries that count have no room. */
    int omitted() {
        return omitted;
    }
}
