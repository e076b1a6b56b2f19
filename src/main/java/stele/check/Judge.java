package stele.check;

import java.util.List;
import java.util.stream.Stream;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Finding;
import stele.diagnostic.Severity;
import stele.link.LinkedTopic;
import stele.site.Site;

/** Asks the rules about a site; what they find is yet to be weighed ({@link Weighing}). */
public final class Judge {

    private final Purpose purpose;
    private final Site site;
    private final List<Rule> asked;
    private final List<Rule.ForTopic> aboutTopics;

    public Judge(Purpose purpose, Site site) {
        this.purpose = purpose;
        this.site = site;
        var wanted = site.config().demands().check();
        this.asked = purpose.rules().stream()
                .filter(rule -> rule.isSafety() || wanted.mayAsk(rule.id(), purpose.level(rule)))
                .toList();
        this.aboutTopics = asked.stream()
                .filter(Rule.ForTopic.class::isInstance)
                .map(Rule.ForTopic.class::cast)
                .toList();
    }

    /** The rules that are not off everywhere, those included that the steps of the road notice to be broken. */
    public List<Rule> asked() {
        return asked;
    }

    /** What the rules for single topics find in {@code topic}. */
    public Stream<Diagnostic> judge(LinkedTopic topic) {
        return aboutTopics.stream()
                .flatMap(rule -> rule.judge(topic, site).map(finding -> diagnostic(rule, finding)));
    }

    /** The rules for the whole site. */
    public List<Rule.ForSite> siteRules() {
        return asked.stream()
                .filter(Rule.ForSite.class::isInstance)
                .map(Rule.ForSite.class::cast)
                .toList();
    }

    /** What a rule for the whole site finds. */
    public Stream<Diagnostic> judge(Rule.ForSite rule) {
        return rule.judge(site).map(finding -> diagnostic(rule, finding));
    }

    private Diagnostic diagnostic(Rule rule, Finding finding) {
        // What is off by itself has no severity; it gets one when it is weighed.
        return finding.as(purpose.level(rule).severity().orElse(Severity.INFO), rule.id());
    }
}
