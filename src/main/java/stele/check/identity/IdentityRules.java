package stele.check.identity;

import java.util.List;
import stele.check.Rule;
import stele.check.Rule.Noticed;
import stele.diagnostic.Level;

/** What a topic says of itself, and which files its page and others' want. */
public final class IdentityRules {

    public static final List<Rule> ALL = List.of(
            new AssetIdVariants(),
            new DuplicateAssetIds(),
            new MissingAssetIds(),
            new BadValues(),
            new EmptyValues(),
            new MissingKeys(),
            new LocaleConflicts(),
            new PathCollisions(),
            new Noticed("asset-id/malformed", Level.WARNING),
            new Noticed("frontmatter/missing", Level.INFO),
            new Noticed("frontmatter/unclosed", Level.ERROR),
            new Noticed("frontmatter/syntax", Level.ERROR),
            new Noticed("frontmatter/duplicate-key", Level.ERROR),
            new Noticed("frontmatter/too-large", Level.ERROR),
            new Noticed("frontmatter/forbidden-yaml", Level.ERROR),
            new Noticed("frontmatter/truncated-by-comment", Level.WARNING),
            new Noticed("frontmatter/wrong-type", Level.WARNING),
            new Noticed("locale/unknown", Level.ERROR),
            new Noticed("output/manifest-damaged", Level.WARNING),
            new Noticed("output/path-escape", Level.ERROR, true),
            new Noticed("output/reserved-name", Level.ERROR, true));

    private IdentityRules() {}
}
