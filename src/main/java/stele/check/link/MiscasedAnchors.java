package stele.check.link;

import stele.check.link.DeadFragment.Fault;
import stele.diagnostic.Level;

/** Browsers compare fragments letter by letter. */
final class MiscasedAnchors extends DeadFragments {

    MiscasedAnchors() {
        super("link/anchor-case-mismatch", Level.WARNING, Fault.LETTER_CASE);
    }

    @Override
    String message(DeadFragment dead) {
        return "'#" + dead.fragment() + "' exists in '" + dead.page().source() + "' only in another letter case";
    }

    @Override
    String hint(DeadFragment dead) {
        return "";
    }
}
