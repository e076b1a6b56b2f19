package stele.config;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import stele.i18n.LocaleTag;
import stele.yaml.YamlNode;

/** A text for all languages, or one per locale. */
final class ReadLocalizedText {

    private final Values values;
    private final Languages languages;

    ReadLocalizedText(Values values, Languages languages) {
        this.values = values;
        this.languages = languages;
    }

    /** Locales that are not named get the text of the default locale, else of the first that has one. */
    Optional<LocalizedText> read(String key, YamlNode node) {
        if (!(node instanceof YamlNode.Mapping perLocale)) {
            return values.text(key, node).map(LocalizedText::of);
        }
        Map<LocaleTag, String> texts = new LinkedHashMap<>();
        for (var entry : perLocale.entries()) {
            var locale = values.locale(entry.name(), entry.position(), languages.locales());
            var text = values.text(key, entry.value());
            locale.ifPresent(tag -> text.ifPresent(it -> texts.put(tag, it)));
        }
        return Stream.concat(languages.defaultLocale().stream(), languages.locales().stream())
                .flatMap(locale -> Optional.ofNullable(texts.get(locale)).stream())
                .findFirst()
                .or(() -> texts.values().stream().findFirst())
                .map(forOthers -> new LocalizedText(forOthers, texts));
    }
}
