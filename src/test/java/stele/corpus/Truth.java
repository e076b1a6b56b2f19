package stele.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import stele.i18n.LocaleTag;

/** What an independent program found in the real topics: {@code expected.json} beside them. */
final class Truth {

    private final Object locales;

    private Truth(Object locales) {
        this.locales = locales;
    }

    /** JSON is YAML. */
    static Truth read() {
        try {
            var text = Files.readString(RealTopics.SHARED.resolve("corpus/expected.json"));
            var settings =
                    LoadSettings.builder().setCodePointLimit(text.length() + 1).build();
            return new Truth(value(new Load(settings).loadFromString(text), "locales"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    int number(LocaleTag locale, String key) {
        return (Integer) value(value(locales, locale.tag()), key);
    }

    List<?> list(LocaleTag locale, String key) {
        return list(value(locales, locale.tag()), key);
    }

    /** {@code file:line target} of every entry of a list of links. */
    List<String> links(LocaleTag locale, String key) {
        return list(locale, key).stream()
                .map(link -> value(link, "file") + ":" + value(link, "line") + " " + value(link, "target"))
                .sorted()
                .toList();
    }

    static List<?> list(Object entry, String key) {
        return (List<?>) value(entry, key);
    }

    static String text(Object entry, String key) {
        return (String) value(entry, key);
    }

    private static Object value(Object map, String key) {
        return Objects.requireNonNull(((Map<?, ?>) map).get(key), key);
    }
}
