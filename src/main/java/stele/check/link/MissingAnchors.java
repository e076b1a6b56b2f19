package stele.check.link;

import stele.check.link.DeadFragment.Fault;
import stele.diagnostic.Level;

/** A fragment that no heading and no id of the page answers to: the reader arrives at the top. */
final class MissingAnchors extends DeadFragments {

    MissingAnchors() {
        super("link/missing-anchor", Level.WARNING, Fault.MISSING);
    }

    @Override
    String message(DeadFragment dead) {
        return "nothing in '" + dead.page().source() + "' is called '#" + dead.fragment() + "'";
    }

    @Override
    String hint(DeadFragment dead) {
        return "name a heading of that page, or leave '#" + dead.fragment() + "' out";
    }
}
