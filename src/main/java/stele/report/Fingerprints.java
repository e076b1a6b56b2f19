package stele.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stele.diagnostic.Diagnostic;

/** Gives each finding of one pass, sorted by file, its fingerprint; remembers one file at a time. */
final class Fingerprints {

    private String file = "";
    private final Map<List<String>, Integer> met = new HashMap<>();

    Fingerprint next(Diagnostic diagnostic) {
        var path = diagnostic.position().file();
        if (!path.equals(file)) {
            met.clear();
            file = path;
        }
        var subject = Fingerprint.subject(diagnostic);
        int ordinal = met.merge(List.of(diagnostic.rule(), subject), 1, Integer::sum);
        return new Fingerprint(diagnostic.rule(), path, subject, ordinal);
    }
}
