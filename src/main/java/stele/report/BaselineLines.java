package stele.report;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.TreeSet;

/** Writes the entries of a baseline, which come line by line, in an order that stays when lines move; file by file. */
final class BaselineLines {

    private static final int LONGEST_SUBJECT = 200;

    private static final Comparator<Fingerprint> ORDER = Comparator.comparing(Fingerprint::rule)
            .thenComparing(Fingerprint::subject)
            .thenComparingInt(Fingerprint::ordinal);

    private final JsonList out;
    private final TreeSet<Fingerprint> ofFile = new TreeSet<>(ORDER);
    private String file = "";

    BaselineLines(Appendable out) {
        this.out = new JsonList(out);
    }

    void add(Fingerprint fingerprint) throws IOException {
        if (!fingerprint.path().equals(file)) {
            end();
            file = fingerprint.path();
        }
        ofFile.add(fingerprint);
    }

    void end() throws IOException {
        for (var fingerprint : ofFile) {
            var entry = new LinkedHashMap<String, Object>();
            entry.put("rule", fingerprint.rule());
            entry.put("path", fingerprint.path());
            entry.put("subject", Printable.of(fingerprint.subject(), LONGEST_SUBJECT));
            entry.put("ordinal", fingerprint.ordinal());
            entry.put("fingerprint", fingerprint.hex());
            out.add(entry);
        }
        ofFile.clear();
    }
}
