package stele.check.link;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.i18n.LocaleTag;
import stele.link.ResolvedLink;
import stele.link.Target;
import stele.site.Site;

/**
 * An address on another site that asks for another language than the reader's: {@code /en-us/} in a French topic. Whether
 * the other site has the page in French is not known; one finding for each language says how often it may be worth a look.
 */
final class LocalesInUrls implements Rule.ForSite {

    private static final Pattern LOCALE =
            Pattern.compile("(?<=/)(?<language>[a-z]{2})-(?<region>[a-z]{2})(?=[/?#]|$)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> REGIONS = Set.of(Locale.getISOCountries());
    private static final Set<String> LANGUAGES = Set.copyOf(Arrays.asList(Locale.getISOLanguages()));

    @Override
    public String id() {
        return "link/locale-in-external-url";
    }

    @Override
    public Level level() {
        return Level.OFF;
    }

    @Override
    public Stream<Finding> judge(Site site) {
        return site.locales().stream().flatMap(locale -> finding(locale, site).stream());
    }

    private static Optional<Finding> finding(LocaleTag locale, Site site) {
        var found = site.catalogue().topics(locale).stream()
                .flatMap(site::links)
                .filter(link -> link.target() instanceof Target.External external
                        && other(external.url(), locale, site).isPresent())
                .toList();
        return found.stream().findFirst().map(first -> finding(first, found, locale, site));
    }

    private static Finding finding(ResolvedLink first, List<ResolvedLink> all, LocaleTag locale, Site site) {
        var written = first.link().written();
        var finding = Finding.at(
                        first.link().position(),
                        all.size() + " links in topics in " + locale + " ask another site for another language, as '"
                                + other(written, locale, site).orElse("") + "' here")
                .withHint("leave the language out of the address, or name the reader's, where the site allows it")
                .about(locale.tag())
                .with("target", written)
                .with("count", String.valueOf(all.size()));
        for (var link : all.subList(1, Math.min(all.size(), 100))) {
            finding = finding.relatedTo(link.link().position(), link.link().written());
        }
        return finding;
    }

    /** The locale in an address that is not one's own, and not in the reader's language. */
    private static Optional<String> other(String url, LocaleTag reader, Site site) {
        if (site.config().baseUrl().filter(url::startsWith).isPresent()) {
            return Optional.empty();
        }
        return LOCALE.matcher(url)
                .results()
                .map(match -> match.group())
                .filter(tag -> LANGUAGES.contains(tag.substring(0, 2).toLowerCase(Locale.ROOT)))
                .filter(tag -> REGIONS.contains(tag.substring(3).toUpperCase(Locale.ROOT)))
                .filter(tag -> !tag.substring(0, 2).equalsIgnoreCase(reader.language()))
                .findFirst();
    }
}
