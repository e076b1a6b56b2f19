package stele.check.link;

import stele.diagnostic.Level;
import stele.link.Detour;
import stele.link.ResolvedLink;
import stele.markdown.Link;

/** What works on some computers and not on others, because its letter case is wrong: one kind of link each. */
abstract class Miscasings extends Slips {

    private final Link.Kind kind;

    Miscasings(String id, Link.Kind kind) {
        super(id, Level.ERROR, Detour.Kind.LETTER_CASE);
        this.kind = kind;
    }

    @Override
    public final Level inBuild() {
        return Level.WARNING;
    }

    @Override
    final boolean concerns(ResolvedLink link) {
        return link.link().kind() == kind;
    }

    @Override
    final String message(ResolvedLink link, Detour detour) {
        return quoted(link) + " exists only in another letter case";
    }
}
