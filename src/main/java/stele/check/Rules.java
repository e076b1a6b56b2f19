package stele.check;

import java.util.List;
import java.util.stream.Stream;
import stele.diagnostic.Diagnostic;
import stele.link.LinkedTopic;
import stele.site.Site;

/** Every rule there is. */
public final class Rules {

    public static final List<Rule> ALL = List.of(
            new AbsolutePaths(),
            new BrokenRedirects(),
            new CaseMismatches(),
            new DuplicateAssetIds(),
            new EmptyLinks(),
            new FallbackTargets(),
            new MiscasedRedirects(),
            new MissingFiles(),
            new MissingImages(),
            new MissingNavTopics(),
            new MissingTopics(),
            new NavCaseMismatches(),
            new RedirectLoops(),
            new TakenAliases(),
            new UnknownSchemes(),
            new UnsafeSchemes());

    private Rules() {}

    /** What the rules for single topics find in {@code topic}. */
    public static Stream<Diagnostic> judge(LinkedTopic topic) {
        return ALL.stream()
                .filter(Rule.ForTopic.class::isInstance)
                .map(Rule.ForTopic.class::cast)
                .flatMap(rule -> rule.judge(topic).map(rule::diagnose));
    }

    /** What the rules for the whole site find. */
    public static Stream<Diagnostic> judge(Site site) {
        return ALL.stream()
                .filter(Rule.ForSite.class::isInstance)
                .map(Rule.ForSite.class::cast)
                .flatMap(rule -> rule.judge(site).map(rule::diagnose));
    }
}
