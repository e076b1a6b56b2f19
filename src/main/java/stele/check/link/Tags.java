package stele.check.link;

import java.util.List;
import java.util.stream.Collectors;
import stele.i18n.LocaleTag;

/** Languages as evidence names them. */
final class Tags {

    private Tags() {}

    /** {@code de-DE, fr-FR}: sorted, so that the same languages are the same words. */
    static String of(List<LocaleTag> locales) {
        return locales.stream().map(LocaleTag::tag).sorted().collect(Collectors.joining(", "));
    }
}
