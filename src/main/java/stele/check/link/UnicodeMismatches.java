package stele.check.link;

import java.util.regex.Pattern;
import stele.diagnostic.Level;
import stele.file.OutputPath;
import stele.link.Detour;
import stele.link.ResolvedLink;

/**
 * A name that looks the same and is spelt with other characters: é may be one character or an e with an accent behind it.
 * For Linux and most web servers these are two files.
 */
final class UnicodeMismatches extends Slips {

    private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7F]+");

    UnicodeMismatches() {
        super("link/unicode-mismatch", Level.ERROR, Detour.Kind.UNICODE_FORM);
    }

    @Override
    public Level inBuild() {
        return Level.WARNING;
    }

    /** Percent-encoded: the two names look the same. */
    @Override
    String hint(Detour detour) {
        var visible = NOT_ASCII.matcher(detour.better()).replaceAll(name -> OutputPath.encode(name.group()));
        return "write '" + visible + "', or rename the file";
    }

    @Override
    String message(ResolvedLink link, Detour detour) {
        return quoted(link) + " looks like the name of the file, but its accents are other characters";
    }
}
