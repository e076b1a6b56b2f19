package stele.check.link;

import stele.diagnostic.Level;
import stele.link.Detour;
import stele.link.ResolvedLink;
import stele.markdown.Link;

/** A link whose letter case is wrong works on some computers and not on others. */
final class CaseMismatches extends Slips {

    CaseMismatches() {
        super("link/case-mismatch", Level.ERROR, Detour.Kind.LETTER_CASE);
    }

    @Override
    public Level inBuild() {
        return Level.WARNING;
    }

    @Override
    boolean concerns(ResolvedLink link) {
        return link.link().kind() == Link.Kind.LINK;
    }

    @Override
    String message(ResolvedLink link, Detour detour) {
        return quoted(link) + " exists only in another letter case";
    }
}
