package stele.report;

import java.util.List;
import java.util.function.Predicate;
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
 * @param coverage of each language, in the order of the settings
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

    /**
     * Which rules would have told of a fault that still stands; one that is no more never will. A part of a site tells of
     * none for certain: what concerns one language may be reported in a file of another.
     */
    Predicate<String> covers() {
        var asked = rules.stream().map(Rule::id).collect(Collectors.toSet());
        return rule -> isWhole && (asked.contains(rule) || Rules.find(rule).isEmpty());
    }
}
