package stele.check.link;

import stele.diagnostic.Level;
import stele.link.Detour;
import stele.link.ResolvedLink;

/**
 * A name that looks the same and is spelt with other characters: é may be one character or an e with an accent behind it.
 * For Linux and most web servers these are two files.
 */
final class UnicodeMismatches extends Slips {

    UnicodeMismatches() {
        super("link/unicode-mismatch", Level.ERROR, Detour.Kind.UNICODE_FORM);
    }

    @Override
    public Level inBuild() {
        return Level.WARNING;
    }

    @Override
    String message(ResolvedLink link, Detour detour) {
        return quoted(link) + " looks like the name of the file, but its accents are other characters";
    }
}
