package stele.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stele.check.content.ContentRules;
import stele.check.engine.EngineRules;
import stele.check.external.ExternalRules;
import stele.check.identity.IdentityRules;
import stele.check.link.LinkRules;
import stele.check.nav.NavRules;
import stele.check.text.TextRules;
import stele.check.translation.TranslationRules;
import stele.diagnostic.RuleName;

/** Every rule there is. */
public final class Rules {

    /** Sorted by id. */
    public static final List<Rule> ALL = Stream.of(
                    IdentityRules.ALL,
                    LinkRules.ALL,
                    TranslationRules.ALL,
                    ContentRules.ALL,
                    NavRules.ALL,
                    TextRules.ALL,
                    ExternalRules.ALL,
                    EngineRules.ALL)
            .flatMap(List::stream)
            .sorted(Comparator.comparing(Rule::id))
            .toList();

    private Rules() {}

    /** Whether {@code written} means any of them: an id, a family such as {@code link/*}, or {@code *}. */
    public static boolean isKnown(String written) {
        return ALL.stream().anyMatch(rule -> RuleName.covers(written, rule.id()));
    }

    public static Optional<Rule> find(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
