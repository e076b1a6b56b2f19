package stele.check.link;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stele.catalogue.Alternate;
import stele.diagnostic.Nearest;
import stele.file.PercentEncoding;
import stele.i18n.LocaleTag;
import stele.link.LinkedTopic;
import stele.link.ResolvedLink;
import stele.markdown.Body;
import stele.site.Site;
import stele.topic.Topic;

/**
 * A link whose fragment names nothing on the page that it leads to.
 *
 * @param fragment percent-decoded
 * @param page the topic whose page the reader is led to
 * @param elsewhere a translation of that page which has the id; the others are compared with the language they are
 *     translated from
 */
record DeadFragment(
        ResolvedLink link,
        String fragment,
        Topic page,
        Fault fault,
        @Nullable Topic elsewhere) {

    /** What is wrong; each is a rule of its own. */
    enum Fault {
        LETTER_CASE,
        /** A translation has the id: this one has not caught up, or has given the heading another id. */
        PENDING,
        MISSING
    }

    /** Every dead fragment among the links of {@code topic}, in order. */
    static Stream<DeadFragment> of(LinkedTopic topic, Site site) {
        return topic.links().flatMap(link -> of(link, site).stream());
    }

    private static Optional<DeadFragment> of(ResolvedLink link, Site site) {
        var fragment =
                link.target().fragment().map(DeadFragment::withoutDirective).orElse("");
        if (isOfBrowser(fragment)) {
            return Optional.empty();
        }
        return link.target()
                .topic()
                .flatMap(site.catalogue()::find)
                .filter(page -> page.redirect().isEmpty())
                .filter(page -> !has(page, fragment))
                .map(page -> judged(link, PercentEncoding.decode(fragment), page, site));
    }

    private static DeadFragment judged(ResolvedLink link, String fragment, Topic page, Site site) {
        if (inOtherCase(fragment, page.body().anchors()).isPresent()) {
            return new DeadFragment(link, fragment, page, Fault.LETTER_CASE, null);
        }
        var elsewhere =
                counterparts(page, site).filter(other -> has(other, fragment)).findFirst();
        return new DeadFragment(
                link, fragment, page, elsewhere.isPresent() ? Fault.PENDING : Fault.MISSING, elsewhere.orElse(null));
    }

    /** The translation that {@code page} is made from; where the site names no such language, all others. */
    private static Stream<Topic> counterparts(Topic page, Site site) {
        var source = site.config().demands().sourceLocale();
        return site.catalogue().alternates(page.key()).stream()
                .map(Alternate::locale)
                .filter(locale -> !locale.equals(page.locale()))
                .filter(locale -> source.isEmpty() || source.get().equals(locale))
                .flatMap(locale -> site.catalogue().translation(page.key(), locale).stream());
    }

    /** {@code #:~:text=…} tells a browser what to look for, and is no id (WICG, URL Fragment Text Directives). */
    private static String withoutDirective(String fragment) {
        int directive = fragment.indexOf(":~:");
        return directive < 0 ? fragment : fragment.substring(0, directive);
    }

    /** The top of a page needs no id (HTML standard, section 7.4.6.4); {@code #tab/…} is how DocFX writes its tabs. */
    private static boolean isOfBrowser(String fragment) {
        return fragment.isEmpty() || fragment.equalsIgnoreCase("top") || fragment.startsWith("tab/");
    }

    /** As written or decoded, as a browser looks for it. */
    private static boolean has(Topic page, String fragment) {
        return page.body().anchor(PercentEncoding.decode(fragment)).isPresent()
                || page.body().anchor(fragment).isPresent();
    }

    /** The id that the author most likely meant; empty where nothing is likely. */
    Optional<String> meant() {
        var anchors = page.body().anchors();
        return switch (fault) {
            case LETTER_CASE -> inOtherCase(fragment, anchors);
            case PENDING -> Optional.ofNullable(elsewhere).flatMap(this::sameHeading);
            case MISSING -> Nearest.to(fragment, anchors);
        };
    }

    /** The language of the translation that has the id. */
    Optional<LocaleTag> otherLanguage() {
        return Optional.ofNullable(elsewhere).map(Topic::locale);
    }

    /** The link with another fragment. */
    String with(String anchor) {
        var written = link.link().written();
        return written.substring(0, written.indexOf('#') + 1) + anchor.replace(" ", "%20");
    }

    private static Optional<String> inOtherCase(String fragment, List<String> anchors) {
        var folded = fragment.toLowerCase(Locale.ROOT);
        return anchors.stream()
                .filter(anchor -> anchor.toLowerCase(Locale.ROOT).equals(folded))
                .findFirst();
    }

    /** The heading that stands where the other translation has the one meant, if both have the same headings. */
    private Optional<String> sameHeading(Topic other) {
        var here = page.body().outline();
        var there = other.body().outline();
        boolean alike = here.stream()
                .map(Body.Heading::level)
                .toList()
                .equals(there.stream().map(Body.Heading::level).toList());
        return IntStream.range(0, alike ? here.size() : 0)
                .filter(i -> there.get(i).id().equals(fragment))
                .mapToObj(i -> here.get(i).id())
                .findFirst();
    }
}
