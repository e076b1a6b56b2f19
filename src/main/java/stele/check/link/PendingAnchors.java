package stele.check.link;

import stele.check.link.DeadFragment.Fault;
import stele.diagnostic.Level;
import stele.i18n.LocaleTag;

/** A fragment that a translation of the page answers to, and this one does not, or not yet. */
final class PendingAnchors extends DeadFragments {

    PendingAnchors() {
        super("link/anchor-pending-translation", Level.INFO, Fault.PENDING);
    }

    @Override
    String message(DeadFragment dead) {
        return "'#" + dead.fragment() + "' exists in the page in "
                + dead.otherLanguage().map(LocaleTag::tag).orElse("another language") + " but not in '"
                + dead.page().source() + "'";
    }

    @Override
    String hint(DeadFragment dead) {
        return "give the heading in '" + dead.page().source() + "' that id: '<a name=\"" + dead.fragment() + "\"></a>'";
    }
}
