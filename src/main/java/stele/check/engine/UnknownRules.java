package stele.check.engine;

import java.util.List;
import java.util.stream.Stream;
import stele.check.Rule;
import stele.check.Rules;
import stele.config.CheckRules.RuleLevel;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.diagnostic.Nearest;
import stele.diagnostic.Position;
import stele.diagnostic.RuleName;
import stele.site.Site;

/** A level in {@code site.yaml} for a rule that there is not: it changes nothing, and its author believes that it does. */
final class UnknownRules implements Rule.ForSite {

    @Override
    public String id() {
        return "config/unknown-rule";
    }

    @Override
    public Level level() {
        return Level.WARNING;
    }

    @Override
    public Stream<Finding> judge(Site site) {
        var known = Rules.ALL.stream().map(Rule::id).toList();
        return site.config()
                .demands()
                .check()
                .all()
                .filter(level -> !Rules.isKnown(level.rule()))
                .flatMap(level -> level.place().stream().map(place -> finding(place, level, known)));
    }

    private static Finding finding(Position place, RuleLevel level, List<String> known) {
        var families =
                known.stream().map(id -> RuleName.family(id) + "/*").distinct().toList();
        var near = Nearest.to(level.rule(), RuleName.isFamily(level.rule()) ? families : known);
        return Finding.at(place, "there is no rule '" + level.rule() + "'")
                .ofLength(level.rule().length())
                .withHint(near.map(rule -> "write '" + rule + "'").orElse("see 'stele check --list-rules'"))
                .about(level.rule());
    }
}
