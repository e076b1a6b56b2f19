package stele.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import stele.check.translation.Family;
import stele.check.translation.Tongues;
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
    private final List<Rule.ForTopic> ofTopics;
    private final List<Rule.ForTranslation> ofTranslations;
    private final Tongues tongues;

    public Judge(Purpose purpose, Site site) {
        this.purpose = purpose;
        this.site = site;
        var wanted = site.config().demands().check();
        this.asked = purpose.rules().stream()
                .filter(rule -> rule.isSafety() || wanted.mayAsk(rule.id(), purpose.level(rule)))
                .toList();
        this.ofTopics = asked(Rule.ForTopic.class);
        this.ofTranslations = asked(Rule.ForTranslation.class);
        this.tongues = Tongues.of(site);
    }

    /** The rules that are not off everywhere, those included that the steps of the road notice to be broken. */
    public List<Rule> asked() {
        return asked;
    }

    /** What the rules find in {@code topic} that somebody has just saved: those that answer at once. */
    public List<Diagnostic> judge(LinkedTopic topic) {
        return judge(topic, family(), false);
    }

    /**
     * What the rules find in {@code topic}.
     *
     * @param family that has the topic and its translations, as far as others of them have been judged
     */
    public List<Diagnostic> judge(LinkedTopic topic, Family family) {
        return judge(topic, family, true);
    }

    private List<Diagnostic> judge(LinkedTopic topic, Family family, boolean patiently) {
        var found = new ArrayList<Diagnostic>();
        if (!ofTranslations.isEmpty()) {
            var member = family.member(topic.topic());
            for (var rule : ofTranslations) {
                if (patiently || !rule.takesLong()) {
                    rule.judge(member).forEach(finding -> found.add(diagnostic(rule, finding)));
                }
            }
        }
        for (var rule : ofTopics) {
            rule.judge(topic, site).forEach(finding -> found.add(diagnostic(rule, finding)));
        }
        return found;
    }

    /** Where topics that are translations of each other are to be judged together. */
    public Family family() {
        return new Family(site, tongues);
    }

    /** The rules for the whole site. */
    public List<Rule.ForSite> siteRules() {
        return asked(Rule.ForSite.class);
    }

    private <R extends Rule> List<R> asked(Class<R> kind) {
        return asked.stream().filter(kind::isInstance).map(kind::cast).toList();
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
