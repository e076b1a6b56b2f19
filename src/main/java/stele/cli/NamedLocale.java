package stele.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import stele.i18n.LocaleTag;

/** A language that a person names on the command line. */
final class NamedLocale {

    private NamedLocale() {}

    /**
     * The one of {@code locales} that is meant by {@code written}: its tag, or its language where only one has it.
     *
     * @throws ParameterException if it is none of them
     */
    static LocaleTag of(String written, List<LocaleTag> locales, CommandSpec spec) {
        var tag = LocaleTag.parse(written);
        var sameLanguage = locales.stream()
                .filter(locale ->
                        tag.filter(it -> it.tag().equals(locale.language())).isPresent())
                .toList();
        return tag.filter(locales::contains)
                .or(() -> sameLanguage.stream().findFirst().filter(only -> sameLanguage.size() == 1))
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "'" + written + "' is no language of this site; it has "
                                + locales.stream().map(LocaleTag::tag).collect(Collectors.joining(", "))));
    }
}
