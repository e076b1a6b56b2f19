package stele.topic;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stele.config.SiteConfig;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Nearest;
import stele.diagnostic.Position;
import stele.file.SourcePath;
import stele.i18n.LocaleTag;
import stele.stage.Outcome;

/**
 * Finds out which translation a file is. Its locale is the first that answers of: {@code locale} or {@code lang} in the
 * front matter, the path, {@code ms.contentlocale}, {@code ms:mtpsurl}, the site's default. What an author chose for this
 * site must be one of its locales; what another publishing system left behind is only heard where it fits.
 */
record IdentifyTopic(SiteConfig config) {

    /** {@code https://technet.microsoft.com/fr-fr/library/JJ205375(v=OCS.15)}. */
    private static final Pattern LOCALE_OF_URL = Pattern.compile("https?://[^/]+/(?<tag>[\\p{Alnum}-]+)/.*");

    Outcome<TopicId> identify(SourcePath source, FrontMatter frontMatter) {
        var path = LocalePath.of(source, config);
        for (var key : List.of("locale", "lang")) {
            var written = frontMatter.text(key);
            if (written.isPresent()) {
                var position = frontMatter.position(key).orElse(source.start());
                return chosen(written.get(), position, "correct '" + key + "'").then(in(path));
            }
        }
        if (path.written().isPresent()) {
            var named = path.locale();
            return (named.isPresent()
                            ? Outcome.of(named.get())
                            : chosen(path.written().get(), source.start(), "rename the folder or file"))
                    .then(in(path));
        }
        return Outcome.of(leftBehind(frontMatter).orElse(config.localeOfLastResort()))
                .then(in(path));
    }

    private static Function<LocaleTag, Outcome<TopicId>> in(LocalePath path) {
        return locale -> Outcome.of(new TopicId(locale, path.path()));
    }

    private Outcome<LocaleTag> chosen(String written, Position position, String remedy) {
        return siteLocale(written).map(Outcome::of).orElseGet(() -> {
            var tags = config.locales().stream().map(LocaleTag::tag).toList();
            var near = Nearest.to(written, tags)
                    .map(tag -> "write '" + tag + "', or ")
                    .orElse("");
            var add = LocaleTag.parse(written)
                    .map(tag -> near + "add '" + tag + "' to 'locales' in site.yaml")
                    .orElse(near + remedy);
            return Outcome.failed(
                    Diagnostic.error(position, "locale/unknown", "'" + written + "' is none of the site's locales")
                            .withHint(add));
        });
    }

    private Optional<LocaleTag> leftBehind(FrontMatter frontMatter) {
        var ofUrl = frontMatter
                .text("ms:mtpsurl")
                .map(LOCALE_OF_URL::matcher)
                .filter(Matcher::matches)
                .map(url -> url.group("tag"));
        return Stream.of(frontMatter.text("ms.contentlocale"), ofUrl)
                .flatMap(Optional::stream)
                .flatMap(written -> siteLocale(written).stream())
                .findFirst();
    }

    private Optional<LocaleTag> siteLocale(String written) {
        return LocaleTag.parse(written).flatMap(config::locale);
    }
}
