package stele.report;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import stele.diagnostic.Position;
import stele.diagnostic.Related;
import stele.diagnostic.Severity;
import stele.i18n.LocaleTag;
import stele.translation.Coverage;

/** What a report is made of, as {@code schema/check-report.schema.json} describes it. */
final class ReportValues {

    private ReportValues() {}

    static Map<String, @Nullable Object> finding(Entry entry) {
        var diagnostic = entry.diagnostic();
        var position = diagnostic.position();
        var finding = new LinkedHashMap<String, @Nullable Object>();
        finding.put("rule", diagnostic.rule());
        finding.put("severity", diagnostic.severity().word());
        finding.put("message", diagnostic.message());
        finding.put("hint", diagnostic.hint());
        finding.putAll(place(position));
        finding.put("endLine", position.line());
        finding.put("endColumn", entry.endColumn());
        var origin = entry.verdict().origin();
        finding.put("locale", origin.locale().map(LocaleTag::tag).orElse(null));
        finding.put("assetId", origin.assetId().orElse(null));
        finding.put("evidence", diagnostic.detail().evidence());
        finding.put(
                "related",
                diagnostic.detail().related().stream()
                        .map(ReportValues::related)
                        .toList());
        finding.put("fingerprint", entry.fingerprint());
        finding.put("suppressed", !entry.counts());
        entry.silenced().ifPresent(why -> {
            finding.put("suppressedBy", why.name().toLowerCase(Locale.ROOT));
            finding.put("reason", entry.reason());
        });
        return finding;
    }

    private static Map<String, Object> related(Related related) {
        var value = place(related.position());
        value.put("message", related.message());
        return value;
    }

    private static Map<String, Object> place(Position position) {
        var place = new LinkedHashMap<String, Object>();
        place.put("file", position.file());
        place.put("line", position.line());
        place.put("column", position.column());
        return place;
    }

    static Map<String, Object> summary(Summary summary) {
        var value = new LinkedHashMap<String, Object>();
        value.put("topics", summary.topics());
        value.put("translations", summary.translations());
        value.putAll(counts(summary.bySeverity()));
        value.put("suppressedByComment", summary.silencedByComment());
        value.put("suppressedByBaseline", summary.silencedByBaseline());
        value.put("rules", summary.byRule());
        var locales = new LinkedHashMap<String, Object>();
        summary.byLocale().forEach((tag, counts) -> locales.put(tag, counts(counts)));
        value.put("locales", locales);
        return value;
    }

    private static Map<String, Object> counts(SortedMap<Severity, Integer> counts) {
        var value = new LinkedHashMap<String, Object>();
        counts.forEach((severity, count) -> value.put(severity.word(), count));
        return value;
    }

    static Map<String, Object> coverage(Coverage coverage) {
        var value = new LinkedHashMap<String, Object>();
        value.put("locale", coverage.locale());
        value.put("wanted", coverage.wanted());
        value.put("translated", coverage.translated());
        value.put("machine", coverage.machine());
        value.put("lagging", coverage.lagging());
        value.put("missing", coverage.missing());
        value.put("percent", coverage.percent());
        return value;
    }
}
