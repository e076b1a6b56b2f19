package stele.translation.status;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stele.i18n.LocaleTag;
import stele.json.Json;
import stele.topic.Topic;
import stele.translation.Coverage;
import stele.translation.Lag;
import stele.translation.Standing;
import stele.translation.status.Status.Row;
import stele.translation.status.Status.Section;

/** A status for other programs: JSON as {@code translation-status.schema.json} has it, version 1. */
public final class StatusJson {

    private StatusJson() {}

    public static String of(Status status) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("schemaVersion", 1);
        json.put("sourceLocale", status.sourceLocale());
        json.put("coverage", coverage(status.coverage()));
        json.put("sections", status.sections().stream().map(StatusJson::section).toList());
        json.put("topics", status.topics().stream().map(StatusJson::topic).toList());
        return Json.write(json);
    }

    private static List<Map<String, Object>> coverage(List<Coverage> all) {
        return all.stream().map(StatusJson::coverage).toList();
    }

    private static Map<String, Object> coverage(Coverage of) {
        var json = new LinkedHashMap<String, Object>();
        json.put("locale", of.locale());
        json.put("wanted", of.wanted());
        json.put("translated", of.translated());
        json.put("machineTranslated", of.machine());
        json.put("lagging", of.lagging());
        json.put("missing", of.missing());
        json.put("percent", of.percent());
        return json;
    }

    private static Map<String, Object> section(Section section) {
        var json = new LinkedHashMap<String, Object>();
        json.put("title", section.title());
        json.put("lang", section.language());
        json.put("level", section.level());
        if (section.phase() > 0) {
            json.put("phase", section.phase());
        }
        json.put("coverage", coverage(section.coverage()));
        return json;
    }

    private static Map<String, Object> topic(Row row) {
        var json = new LinkedHashMap<String, Object>();
        json.put("title", row.named().title());
        json.put("lang", row.named().locale());
        row.key().assetId().ifPresent(id -> json.put("assetId", id));
        row.filed().ifPresent(place -> {
            json.put("depth", place.depth());
            json.put("order", place.order());
            if (place.section() >= 0) {
                json.put("section", place.section());
            }
        });
        json.put(
                "translations",
                row.standings().entrySet().stream()
                        .map(entry -> translation(entry.getKey(), entry.getValue()))
                        .toList());
        return json;
    }

    private static Map<String, Object> translation(LocaleTag locale, Standing standing) {
        var json = new LinkedHashMap<String, Object>();
        json.put("locale", locale);
        json.put("state", StateWord.of(standing.kind()));
        json.put("wanted", standing.wanted());
        standing.topic().ifPresent(topic -> present(topic, json));
        standing.lag().ifPresent(lag -> json.put("lag", lag(lag)));
        return json;
    }

    private static void present(Topic topic, Map<String, Object> json) {
        json.put("title", topic.title());
        json.put("file", topic.source());
        json.put("page", topic.page());
        json.put("machineTranslated", topic.machineTranslated());
    }

    private static Map<String, Object> lag(Lag lag) {
        var json = new LinkedHashMap<String, Object>();
        json.put("evidence", lag.evidence().words());
        json.put("source", lag.source().locale());
        json.put("here", lag.here());
        json.put("there", lag.there());
        lag.days().ifPresent(days -> json.put("daysBehind", days));
        lag.commits().ifPresent(commits -> json.put("commitsBehind", commits));
        return json;
    }
}
