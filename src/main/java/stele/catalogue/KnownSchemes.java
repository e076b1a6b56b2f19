package stele.catalogue;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import stele.config.SiteConfig;

/**
 * The URL schemes that lead out of a site; a link with any other is a slip, or worse.
 *
 * @param names in lower case
 */
public record KnownSchemes(SortedSet<String> names) {

    /** Those that browsers and the programs around them know. */
    private static final List<String> EVERYWHERE = List.of("http", "https", "mailto", "tel", "ftp", "sip");

    public KnownSchemes {
        names = Collections.unmodifiableSortedSet(new TreeSet<>(names));
    }

    /** Those of everywhere, and those that the owner of the site allows beside ({@code check.schemes}). */
    public static KnownSchemes of(SiteConfig config) {
        return with(config.demands().schemes());
    }

    /** Those of everywhere and {@code more}. */
    public static KnownSchemes with(Collection<String> more) {
        var names = new TreeSet<>(EVERYWHERE);
        more.forEach(name -> names.add(name.toLowerCase(Locale.ROOT).replaceFirst(":(//)?$", "")));
        return new KnownSchemes(names);
    }

    /** Whether {@code scheme}, in lower case and without its colon, leads out of the site. */
    public boolean contains(String scheme) {
        return names.contains(scheme);
    }
}
