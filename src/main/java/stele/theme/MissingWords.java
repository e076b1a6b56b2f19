package stele.theme;

import java.util.Collection;
import java.util.stream.Stream;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Position;
import stele.i18n.LocaleTag;
import stele.i18n.Messages;

/** What readers of a site's languages would not find in their own words: the labels of a theme. */
public final class MissingWords {

    private static final String RULE = "translation/ui-string-missing";

    private MissingWords() {}

    /** One fault per word; one alone for a language that the theme does not know at all. */
    public static Stream<Diagnostic> of(Theme theme, Collection<LocaleTag> locales) {
        return locales.stream().flatMap(locale -> of(theme, locale));
    }

    private static Stream<Diagnostic> of(Theme theme, LocaleTag locale) {
        var file = "themes/" + theme.name() + "/messages/" + fileOf(locale, theme) + ".yaml";
        if (!locale.pseudo()
                && theme.messages().keySet().stream()
                        .noneMatch(known -> known.language().equals(locale.language()))) {
            return Stream.of(Diagnostic.error(
                            Position.startOf(file),
                            RULE,
                            "the theme has no words in " + locale + ", so its readers get English ones")
                    .withHint("write them into '" + file + "'"));
        }
        return Messages.of(theme.messages(), locale).problems().stream()
                .map(problem -> Diagnostic.error(Position.startOf(file), RULE, problem)
                        .withHint("write it into '" + file + "'"));
    }

    /** What the theme has written for the language, the nearest first; else what it should write. */
    private static LocaleTag fileOf(LocaleTag locale, Theme theme) {
        var language = new LocaleTag(locale.language());
        return !theme.messages().containsKey(locale) && theme.messages().containsKey(language) ? language : locale;
    }
}
