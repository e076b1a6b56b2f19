package stele.page;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import stele.file.OutputPath;
import stele.i18n.LocaleTag;
import stele.json.JsonText;
import stele.navigation.Place;
import stele.site.Site;

/**
 * What {@link StructuredData} says of the places above topics, written once: every topic below a place says the same. Safe for
 * use by several threads.
 */
final class StructuredPlaces {

    private final Site site;
    private final Map<LocaleTag, String> sites = new ConcurrentHashMap<>();
    private final Map<LocaleTag, String> homes = new ConcurrentHashMap<>();
    private final Recent<Same<Place>, String> steps = new Recent<>(1_024);
    private final Recent<Same<Place>, Optional<String>> guides = new Recent<>(256);

    StructuredPlaces(Site site) {
        this.site = site;
    }

    /** The site, as a whole of which a topic is a part. */
    String site(LocaleTag locale) {
        return sites.computeIfAbsent(
                locale, it -> whole("WebSite", site.config().title().in(it), address(site.home(it))));
    }

    /** The guide that begins at {@code landing}, as such a whole; empty where it has no page. */
    Optional<String> guide(Place landing) {
        var key = new Same<>(landing);
        var known = guides.get(key);
        if (known == null) {
            known = landing.destination().opens().map(page -> whole("CreativeWork", landing.label(), address(page)));
            guides.put(key, known);
        }
        return known;
    }

    private static String whole(String type, String name, String url) {
        return new JsonText()
                .object()
                .member("@type", type)
                .member("name", name)
                .member("url", url)
                .endObject()
                .toString();
    }

    /** The first step of every way. */
    String home(LocaleTag locale) {
        return homes.computeIfAbsent(locale, it -> step(site.config().title().in(it), address(site.home(it))));
    }

    /** A step of a way, but for its number. */
    String step(Place place, OutputPath page) {
        var key = new Same<>(place);
        var known = steps.get(key);
        if (known == null) {
            known = step(place.label(), address(page));
            steps.put(key, known);
        }
        return known;
    }

    static String step(String name, String url) {
        return new JsonText().member("name", name).member("item", url).toString();
    }

    private String address(OutputPath page) {
        return site.absolute(page).orElse("");
    }
}
