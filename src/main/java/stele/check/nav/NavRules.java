package stele.check.nav;

import java.util.List;
import stele.check.Rule;
import stele.check.Rule.Noticed;
import stele.diagnostic.Level;

/** The tree of topics. */
public final class NavRules {

    public static final List<Rule> ALL = List.of(
            new DuplicateEntries(),
            new MissingNavTopics(),
            new MissingPhases(),
            new NavCaseMismatches(),
            new OmittedTopics(),
            new Noticed("nav/cycle", Level.ERROR),
            new Noticed("nav/wrong-type", Level.ERROR),
            new Noticed("nav/syntax", Level.ERROR),
            new Noticed("nav/duplicate-key", Level.ERROR),
            new Noticed("nav/too-large", Level.ERROR),
            new Noticed("nav/forbidden-yaml", Level.ERROR));

    private NavRules() {}
}
