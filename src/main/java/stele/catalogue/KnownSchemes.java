package stele.catalogue;

import java.util.Set;

/** The URL schemes that lead out of the site, in lower case; a link with any other is a slip, or worse. */
public final class KnownSchemes {

    public static final Set<String> ALL = Set.of("http", "https", "mailto", "tel", "ftp", "sip");

    private KnownSchemes() {}
}
