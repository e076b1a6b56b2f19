package stele.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stele.diagnostic.Position;
import stele.diagnostic.Related;
import stele.diagnostic.Severity;
import stele.i18n.LocaleTag;

/** Findings as SARIF's {@code result}s. */
final class SarifResults {

    /** What URIs are relative to. */
    static final String TOP = "SRCROOT";

    /** GitHub takes a thousand; a person reads less. */
    private static final int MOST_RELATED = 20;

    private static final int LONGEST = 500;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final String UNRESERVED = "-._~/";

    private final Report report;
    private final SarifRules rules;
    private final boolean withSilenced;

    SarifResults(Report report, SarifRules rules, boolean withSilenced) {
        this.report = report;
        this.rules = rules;
        this.withSilenced = withSilenced;
    }

    Map<String, Object> of(Entry entry) {
        var diagnostic = entry.diagnostic();
        var position = diagnostic.position();
        var result = new LinkedHashMap<String, Object>();
        result.put("ruleId", diagnostic.rule());
        rules.index(diagnostic.rule()).ifPresent(index -> result.put("ruleIndex", index));
        result.put("level", level(diagnostic.severity()));
        result.put("message", Sarif.text(message(entry)));
        result.put("locations", List.of(Map.of("physicalLocation", place(position, entry.endColumn()))));
        var related = related(entry);
        if (!related.isEmpty()) {
            result.put("relatedLocations", related);
        }
        // GitHub looks at this one only; its own action computes one from lines where it is missing.
        result.put("partialFingerprints", Map.of("primaryLocationLineHash", entry.fingerprint() + ":1"));
        if (report.hasBaseline()) {
            result.put("baselineState", entry.silence() == Entry.Silence.BASELINE ? "unchanged" : "new");
        }
        if (withSilenced) {
            // Where one result of a run has it, each has (3.27.23).
            result.put("suppressions", entry.counts() ? List.of() : List.of(suppression(entry)));
        }
        result.put("properties", properties(entry));
        return result;
    }

    static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.word();
    }

    /** The fact, the next step, and a link to each place that belongs to it. */
    private static String message(Entry entry) {
        var diagnostic = entry.diagnostic();
        var hint = diagnostic.hint().isEmpty() ? "" : " – " + Printable.of(diagnostic.hint(), LONGEST);
        var fact = Printable.of(diagnostic.message(), LONGEST) + hint;
        var related = shown(entry);
        if (related.isEmpty() && !fact.contains("](")) {
            return fact;
        }
        var message = new StringBuilder(unlinked(fact));
        for (int i = 0; i < related.size(); i++) {
            message.append(" ([")
                    .append(unlinked(words(related.get(i))))
                    .append("](")
                    .append(i + 1)
                    .append("))");
        }
        return message.toString();
    }

    /** Where a message may hold links (3.11.6), brackets that are none say so. */
    private static String unlinked(String text) {
        return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
    }

    private static String words(Related related) {
        var message = related.message().isBlank() ? "see " + related.position() : related.message();
        return Printable.of(message, LONGEST);
    }

    private static List<Related> shown(Entry entry) {
        var related = entry.diagnostic().detail().related();
        return related.subList(0, Math.min(MOST_RELATED, related.size()));
    }

    private List<Map<String, Object>> related(Entry entry) {
        var locations = new ArrayList<Map<String, Object>>();
        for (var related : shown(entry)) {
            var location = new LinkedHashMap<String, Object>();
            location.put("id", locations.size() + 1);
            location.put(
                    "physicalLocation",
                    place(related.position(), related.position().column()));
            location.put("message", Sarif.text(words(related)));
            locations.add(location);
        }
        return locations;
    }

    /** On one line: GitHub shows a finding in a change only if all its lines are part of it. */
    private Map<String, Object> place(Position position, int endColumn) {
        var region = new LinkedHashMap<String, Object>();
        region.put("startLine", position.line());
        region.put("startColumn", position.column());
        region.put("endLine", position.line());
        region.put("endColumn", Math.max(position.column(), endColumn));
        var place = new LinkedHashMap<String, Object>();
        place.put("artifactLocation", artifact(report.repositoryPath(position.file())));
        place.put("region", region);
        return place;
    }

    private static Map<String, Object> artifact(String path) {
        if (RepositoryPath.isAbsolute(path)) {
            return Map.of("uri", "file:///" + encoded(path.replaceFirst("^/", "")));
        }
        var artifact = new LinkedHashMap<String, Object>();
        artifact.put("uri", encoded(path));
        artifact.put("uriBaseId", TOP);
        return artifact;
    }

    /** Percent-encodes all but what never needs it (RFC 3986, section 2.3). */
    private static String encoded(String path) {
        var uri = new StringBuilder();
        for (byte b : Printable.of(path).getBytes(StandardCharsets.UTF_8)) {
            if (b >= 0 && (Character.isLetterOrDigit(b) || UNRESERVED.indexOf(b) >= 0)) {
                uri.append((char) b);
            } else {
                uri.append('%').append(HEX.toHexDigits(b));
            }
        }
        return uri.toString();
    }

    private static Map<String, Object> suppression(Entry entry) {
        var suppression = new LinkedHashMap<String, Object>();
        suppression.put("kind", entry.silence() == Entry.Silence.COMMENT ? "inSource" : "external");
        suppression.put("status", "accepted");
        if (!entry.reason().isBlank()) {
            suppression.put("justification", Printable.of(entry.reason(), LONGEST));
        }
        return suppression;
    }

    private static Map<String, Object> properties(Entry entry) {
        var origin = entry.verdict().origin();
        var properties = new LinkedHashMap<String, Object>();
        origin.locale().map(LocaleTag::tag).ifPresent(tag -> properties.put("locale", tag));
        origin.assetId().ifPresent(id -> properties.put("assetId", Printable.of(id, LONGEST)));
        entry.diagnostic()
                .detail()
                .evidence()
                .forEach((name, value) ->
                        properties.put("evidence." + Printable.of(name), Printable.of(value, LONGEST)));
        return properties;
    }
}
