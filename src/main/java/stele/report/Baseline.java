package stele.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import stele.check.Rule;
import stele.check.Rules;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Position;
import stele.file.SourceFile;
import stele.stage.Outcome;
import stele.yaml.Dialect;
import stele.yaml.Yaml;
import stele.yaml.YamlNode;

/**
 * The findings that a team has known for long and does not want to be told of, so that the first new one stands out:
 *
 * <pre>
 * {"version":1,"entries":[
 * {"rule":"link/missing-topic","path":"content/fr-FR/a.md","subject":"b.md","ordinal":1,"fingerprint":"9f86d081884c7d659a2f"},
 * …
 * ]}
 * </pre>
 *
 * An entry has a line of its own, in the order of paths, rules and subjects, so that what changes is a small diff. Only the
 * fingerprint counts; the rest is for people.
 */
public final class Baseline {

    private static final String CATEGORY = "baseline/";
    private static final String MALFORMED = CATEGORY + "malformed";
    private static final String STALE = CATEGORY + "stale";

    private static final int VERSION = 1;
    /** A hundred thousand entries and more: it is made by a program. */
    private static final Dialect DIALECT = new Dialect("baseline", 1 << 26, 8, Set.of());

    /** By fingerprint. */
    private final Map<String, Known> known;

    private Baseline(Map<String, Known> known) {
        this.known = known;
    }

    /** Reads the file; what is wrong with it is reported as {@code baseline/malformed}. */
    public static Outcome<Baseline> parse(SourceFile file) {
        var document = Yaml.parse(file, DIALECT);
        var faults = document.diagnostics().stream().map(Baseline::malformed).toList();
        if (!faults.isEmpty() || document.value().isEmpty()) {
            return Outcome.failed(
                    faults.isEmpty() ? List.of(noEntries(file.path().start())) : faults);
        }
        var root = document.value().get();
        var entries = child(root, "entries").filter(YamlNode.Sequence.class::isInstance);
        if (entries.isEmpty()) {
            return Outcome.failed(noEntries(root.position()));
        }
        if (!text(root, "version").equals(Integer.toString(VERSION))) {
            return Outcome.failed(malformed(root.position(), "this baseline has another version than " + VERSION));
        }
        return read(entries.get().items());
    }

    private static Outcome<Baseline> read(List<YamlNode> entries) {
        var known = new LinkedHashMap<String, Known>();
        var faults = new ArrayList<Diagnostic>();
        for (var entry : entries) {
            var fingerprint = text(entry, "fingerprint");
            if (fingerprint.isEmpty() || text(entry, "rule").isEmpty()) {
                faults.add(malformed(entry.position(), "this entry has no rule or no fingerprint"));
            } else {
                known.put(
                        fingerprint,
                        new Known(entry.position(), text(entry, "rule"), text(entry, "path"), text(entry, "subject")));
            }
        }
        return faults.isEmpty() ? Outcome.of(new Baseline(known)) : Outcome.failed(faults);
    }

    /** Writes every finding that counts, and every one that the last baseline had and that is still there. */
    public static void write(Report report, Appendable out) throws IOException {
        out.append("{\"version\":" + VERSION + ",\"entries\":[");
        var lines = new BaselineLines(out);
        report.writeEach(entry -> {
            if (mayHold(entry.diagnostic().rule()) && entry.silence() != Entry.Silence.COMMENT) {
                lines.add(entry.identity());
            }
        });
        lines.end();
        out.append("\n]}\n");
    }

    /** Whether a finding of {@code rule} may be known: nobody may get used to danger, nor to faults of the baseline. */
    static boolean mayHold(String rule) {
        return !rule.startsWith(CATEGORY)
                && Rules.find(rule).filter(Rule::isSafety).isEmpty();
    }

    boolean holds(Fingerprint fingerprint) {
        return mayHold(fingerprint.rule()) && known.containsKey(fingerprint.hex());
    }

    /** A remark on each entry that was not {@code met}, though it would have been if it still stood. */
    Stream<Diagnostic> stale(Set<String> met, Scope scope) {
        var covers = scope.covers();
        return known.entrySet().stream()
                .filter(entry -> !met.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .filter(entry -> covers.test(entry.rule()))
                .map(Known::stale);
    }

    private static Diagnostic noEntries(Position position) {
        return malformed(position, "a baseline is a mapping with a list of 'entries'");
    }

    private static Diagnostic malformed(Position position, String message) {
        return Diagnostic.error(position, MALFORMED, message).withHint("write it anew with --write-baseline");
    }

    private static Diagnostic malformed(Diagnostic fault) {
        return malformed(fault.position(), fault.message());
    }

    private static Optional<YamlNode> child(YamlNode node, String key) {
        return node instanceof YamlNode.Mapping mapping ? mapping.find(key) : Optional.empty();
    }

    private static String text(YamlNode node, String key) {
        return child(node, key).flatMap(YamlNode::text).orElse("");
    }

    /** An entry of the file, at {@code position}. */
    record Known(Position position, String rule, String path, String subject) {

        Diagnostic stale() {
            var message = "'" + rule + "' no longer finds '" + subject + "' in '" + path + "'";
            return Diagnostic.info(position, STALE, message)
                    .withHint("write the baseline anew with --write-baseline")
                    .about(rule + " " + path + " " + subject);
        }
    }
}
