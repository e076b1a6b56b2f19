package stele.report;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import stele.check.Rule;
import stele.check.Rules;
import stele.translation.Coverage;

/**
 * What a check looked at.
 *
 * @param version name and version of the tool
 * @param topics how many topics there are, whatever their languages
 * @param translations how many files of topics
 * @param coverage of each language, in the order of the switcher
 * @param rules that were asked
 * @param files every topic, {@code toc.yml} and other file that was looked at, by name, sorted
 * @param isWhole whether that is the whole site, rather than some of its languages or files
 * @param root the site's folder as seen from the top of the repository, with {@code /}; empty where it is the top
 */
public record Scope(
        String version,
        int topics,
        int translations,
        List<Coverage> coverage,
        List<Rule> rules,
        List<String> files,
        boolean isWhole,
        String root) {

    public Scope {
        coverage = List.copyOf(coverage);
        rules = List.copyOf(rules);
        files = List.copyOf(files);
    }

    /** Whether a rule, the first, would have told of a fault in a file, the second; one that is no more never will. */
    BiPredicate<String, String> covers() {
        var asked = rules.stream().map(Rule::id).collect(Collectors.toSet());
        var seen = Set.copyOf(files);
        return (rule, file) -> (asked.contains(rule) || Rules.find(rule).isEmpty()) && (isWhole || seen.contains(file));
    }
}
