package stele.check.link;

import stele.diagnostic.Level;
import stele.link.Target.Reason;

/** A mail address without {@code mailto:} is taken for the name of a file. */
final class BareEmails extends DeadLinks {

    BareEmails() {
        super(
                "link/bare-email",
                Level.WARNING,
                Reason.BARE_EMAIL,
                missing -> "'" + missing.written() + "' is a mail address, but the link does not say so");
    }
}
