package stele.check.link;

import java.util.List;
import stele.check.Rule;
import stele.check.Rule.Noticed;
import stele.diagnostic.Level;

/** Links, anchors, images, and raw HTML. */
public final class LinkRules {

    public static final List<Rule> ALL = List.of(
            new AbsolutePaths(),
            new BareEmails(),
            new BrokenRedirects(),
            new CaseMismatches(),
            new EmptyLinks(),
            new FallbackTargets(),
            new LargeImages(),
            new LocaleSwitches(),
            new LocalesInUrls(),
            new MalformedLinks(),
            new MiscasedAnchors(),
            new MiscasedImages(),
            new MiscasedRedirects(),
            new MissingAnchors(),
            new MissingCandidates(),
            new MissingFiles(),
            new MissingImages(),
            new MissingTopics(),
            new OrphanTopics(),
            new PendingAnchors(),
            new Placeholders(),
            new RedirectLoops(),
            new RedirectedLinks(),
            new TakenAliases(),
            new UndefinedReferences(),
            new UnicodeMismatches(),
            new UnknownSchemes(),
            new UnnamedImages(),
            new UnreferencedImages(),
            new UnsafeSchemes(),
            new Noticed("html/unknown-element", Level.WARNING),
            new Noticed("html/unclosed", Level.WARNING),
            new Noticed("html/disallowed", Level.WARNING),
            new Noticed("redirect/bad-alias", Level.WARNING));

    private LinkRules() {}
}
