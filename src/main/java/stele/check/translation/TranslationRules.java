package stele.check.translation;

import java.util.List;
import stele.check.Rule;

/** What is translated, and how well. */
public final class TranslationRules {

    public static final List<Rule> ALL =
            List.of(new UntranslatedBlocks(), new UntranslatedBodies(), new UntranslatedTitles());

    private TranslationRules() {}
}
