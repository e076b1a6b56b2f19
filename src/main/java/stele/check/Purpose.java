package stele.check;

import java.util.List;
import stele.diagnostic.Level;

/** Why a site is looked at. */
public enum Purpose {
    /** To publish it: what a reader runs into at once is told, and a broken link keeps nothing from being published. */
    BUILD,
    /** To say everything about it. */
    CHECK;

    /** How seriously a rule is taken where the site's owner says nothing. */
    Level level(Rule rule) {
        return this == BUILD ? rule.inBuild() : rule.level();
    }

    /** The rules that may be asked. */
    List<Rule> rules() {
        return this == CHECK
                ? Rules.ALL
                : Rules.ALL.stream().filter(rule -> rule.inBuild() != Level.OFF).toList();
    }
}
