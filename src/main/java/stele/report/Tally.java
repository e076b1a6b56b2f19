package stele.report;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import stele.check.Verdict;
import stele.diagnostic.Severity;
import stele.i18n.LocaleTag;

/** Counts entries. */
final class Tally {

    private final SortedMap<Severity, Integer> bySeverity = zeros();
    private final SortedMap<String, Integer> byRule = new TreeMap<>();
    private final SortedMap<String, SortedMap<Severity, Integer>> byLocale = new TreeMap<>();
    private int comments;
    private int known;

    void count(Verdict verdict, Entry.@Nullable Silence silence) {
        if (silence == Entry.Silence.COMMENT) {
            comments++;
        } else if (silence == Entry.Silence.BASELINE) {
            known++;
        } else {
            var severity = verdict.diagnostic().severity();
            var locale = verdict.origin().locale().map(LocaleTag::tag).orElse("");
            bySeverity.merge(severity, 1, Integer::sum);
            byRule.merge(verdict.diagnostic().rule(), 1, Integer::sum);
            byLocale.computeIfAbsent(locale, it -> zeros()).merge(severity, 1, Integer::sum);
        }
    }

    Summary summary(Scope scope) {
        return new Summary(scope.topics(), scope.translations(), bySeverity, byRule, byLocale, comments, known);
    }

    private static SortedMap<Severity, Integer> zeros() {
        var zeros = new TreeMap<Severity, Integer>();
        for (var severity : Severity.values()) {
            zeros.put(severity, 0);
        }
        return zeros;
    }
}
