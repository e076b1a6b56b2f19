package stele.check.translation;

import java.util.List;
import stele.check.Rule;
import stele.check.Rule.Noticed;
import stele.diagnostic.Level;

/** What is translated, and how well. */
public final class TranslationRules {

    public static final List<Rule> ALL = List.of(
            new AnchorDrifts(),
            new CodeDrifts(),
            new InvalidTracking(),
            new LinkDrifts(),
            new MachineTranslations(),
            new MissingTranslations(),
            new NumberDrifts(),
            new OrphanTopics(),
            new OutdatedTranslations(),
            new PlaceholderDrifts(),
            new PoorCoverage(),
            new RemovedSources(),
            new StructureDrifts(),
            new UnavailableTracking(),
            new UntrackedTranslations(),
            new UntranslatedBlocks(),
            new UntranslatedBodies(),
            new UntranslatedTitles(),
            new Noticed("translation/ui-string-missing", Level.ERROR));

    private TranslationRules() {}
}
