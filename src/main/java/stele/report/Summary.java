package stele.report;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import stele.diagnostic.Severity;

/**
 * How much was found. Entries that do not count are in {@code silenced} only.
 *
 * @param topics how many topics there are, whatever their languages
 * @param translations how many files of topics
 * @param bySeverity every severity has a number
 * @param byRule only rules that found something
 * @param byLocale by tag; the empty tag stands for what belongs to no language
 */
public record Summary(
        int topics,
        int translations,
        SortedMap<Severity, Integer> bySeverity,
        SortedMap<String, Integer> byRule,
        SortedMap<String, SortedMap<Severity, Integer>> byLocale,
        int silencedByComment,
        int silencedByBaseline) {

    public Summary {
        bySeverity = Collections.unmodifiableSortedMap(new TreeMap<>(bySeverity));
        byRule = Collections.unmodifiableSortedMap(new TreeMap<>(byRule));
        byLocale = Collections.unmodifiableSortedMap(new TreeMap<>(byLocale));
    }

    public int of(Severity severity) {
        return ((Map<Severity, Integer>) bySeverity).getOrDefault(severity, 0);
    }

    public int all() {
        return bySeverity.values().stream().mapToInt(Integer::intValue).sum();
    }
}
