package stele.check.external;

import java.util.List;
import stele.check.Rule;
import stele.check.Rule.Noticed;
import stele.diagnostic.Level;

/** Links that leave the site; whether they lead somewhere only the network can tell, so nothing here judges by itself. */
public final class ExternalRules {

    /** The server says that there is nothing, or nothing any more. */
    public static final Rule NOT_FOUND = new Noticed("external/not-found", Level.ERROR);
    /** The server does not say so, but its page does. */
    public static final Rule SOFT_404 = new Noticed("external/soft-404", Level.WARNING);
    /** No answer could be had. */
    public static final Rule UNREACHABLE = new Noticed("external/unreachable", Level.WARNING);
    /** The server failed. */
    public static final Rule SERVER_ERROR = new Noticed("external/server-error", Level.WARNING);
    /** The host, or one it redirects to, is not on the public internet; it was not asked. */
    public static final Rule PRIVATE_ADDRESS = new Noticed("external/private-address", Level.WARNING);
    /** The server tells its readers to use another URL from now on. */
    public static final Rule REDIRECTED = new Noticed("external/redirected", Level.INFO);
    /** The server does not answer programs, or not this one, or not now. */
    public static final Rule UNCERTAIN = new Noticed("external/uncertain", Level.INFO);
    /** What is remembered of the last run cannot be read or written. */
    public static final Rule CACHE = new Noticed("external/cache", Level.WARNING);

    public static final List<Rule> ALL =
            List.of(CACHE, NOT_FOUND, PRIVATE_ADDRESS, REDIRECTED, SERVER_ERROR, SOFT_404, UNCERTAIN, UNREACHABLE);

    private ExternalRules() {}
}
