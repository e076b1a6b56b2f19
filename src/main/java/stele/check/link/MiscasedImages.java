package stele.check.link;

import stele.diagnostic.Level;
import stele.link.Detour;
import stele.link.ResolvedLink;
import stele.markdown.Link;

/** An image whose letter case is wrong is seen on some computers and not on others. */
final class MiscasedImages extends Slips {

    MiscasedImages() {
        super("image/case-mismatch", Level.ERROR, Detour.Kind.LETTER_CASE);
    }

    @Override
    public Level inBuild() {
        return Level.WARNING;
    }

    @Override
    boolean concerns(ResolvedLink link) {
        return link.link().kind() == Link.Kind.IMAGE;
    }

    @Override
    String message(ResolvedLink link, Detour detour) {
        return quoted(link) + " exists only in another letter case";
    }
}
