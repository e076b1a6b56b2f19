package stele.translation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stele.config.SiteConfig;
import stele.i18n.LocaleTag;
import stele.topic.FrontMatter;
import stele.topic.Topic;

/**
 * Into which languages an author wants a topic translated: {@code translate: false} or {@code translate: [fr-FR, pt]} in its
 * front matter.
 *
 * @param only those and no others; null: no wish, the site's rules hold
 */
record Wish(@Nullable Set<LocaleTag> only) {

    static final String KEY = "translate";

    private static final Wish NONE = new Wish(null);
    private static final Set<String> NO = Set.of("false", "no", "off", "none");
    private static final Set<String> YES = Set.of("true", "yes", "on", "all");

    /** The wish of the first of {@code translations} that has one. */
    static Wish of(List<Topic> translations, SiteConfig config) {
        return translations.stream()
                .flatMap(topic -> of(topic.frontMatter(), config).stream())
                .findFirst()
                .orElse(NONE);
    }

    private static Optional<Wish> of(FrontMatter frontMatter, SiteConfig config) {
        if (frontMatter.position(KEY).isEmpty() || is(frontMatter, YES)) {
            return Optional.empty();
        }
        var named = is(frontMatter, NO) ? List.<String>of() : frontMatter.texts(KEY);
        return Optional.of(new Wish(named.stream()
                .flatMap(tag -> LocaleTag.parse(tag).flatMap(config::locale).stream())
                .collect(Collectors.toSet())));
    }

    /** What the key holds that names no language. */
    static List<String> malformed(FrontMatter frontMatter) {
        return is(frontMatter, YES) || is(frontMatter, NO)
                ? List.of()
                : frontMatter.texts(KEY).stream()
                        .filter(tag -> LocaleTag.parse(tag).isEmpty())
                        .toList();
    }

    private static boolean is(FrontMatter frontMatter, Set<String> words) {
        return frontMatter
                .text(KEY)
                .filter(text -> words.contains(text.toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    boolean allows(LocaleTag locale) {
        return only == null || only.contains(locale);
    }

    /** Whether it names {@code locale}, so that nobody else need be asked. */
    boolean names(LocaleTag locale) {
        return only != null && only.contains(locale);
    }
}
