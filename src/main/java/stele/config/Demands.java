package stele.config;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import stele.i18n.LocaleTag;

/**
 * What the owner of a site demands of its texts, which {@code stele check} holds them to.
 *
 * @param source the language that the others are translated from ({@code sourceLocale}); absent: they are compared with the
 *     majority
 * @param locales demands on single languages; one that is not here has {@link LocaleDemand#NONE}
 * @param check how seriously rules are taken, and where
 * @param frontMatter keys that topics must or may have
 * @param schemes of URLs that are allowed beside those that browsers know ({@code check.schemes})
 * @param assetIdPattern a regular expression for asset ids ({@code check.assetId}); absent: anything without blanks and
 *     slashes
 * @param terms the file of names that are written one way in every language, relative to the site's folder
 *     ({@code check.terms}); absent: {@code terms.yaml}, if there is one
 */
public record Demands(
        @Nullable LocaleTag source,
        SortedMap<LocaleTag, LocaleDemand> locales,
        CheckRules check,
        List<KeyDemand> frontMatter,
        List<String> schemes,
        @Nullable String assetIdPattern,
        @Nullable String terms)
        implements Serializable {

    public static final Demands NONE =
            new Demands(null, new TreeMap<>(), CheckRules.DEFAULTS, List.of(), List.of(), null, null);

    public Demands {
        locales = Collections.unmodifiableSortedMap(new TreeMap<>(locales));
        frontMatter = List.copyOf(frontMatter);
        schemes = List.copyOf(schemes);
    }

    public Optional<LocaleTag> sourceLocale() {
        return Optional.ofNullable(source);
    }

    public Optional<String> assetIdForm() {
        return Optional.ofNullable(assetIdPattern);
    }

    /** The same, with rules taken otherwise. */
    public Demands with(CheckRules others) {
        return new Demands(source, locales, others, frontMatter, schemes, assetIdPattern, terms);
    }

    /** What is demanded of {@code locale}. */
    public LocaleDemand of(LocaleTag locale) {
        return ((Map<LocaleTag, LocaleDemand>) locales).getOrDefault(locale, LocaleDemand.NONE);
    }
}
