package stele.cache;

import java.util.Map;
import java.util.TreeMap;
import stele.diagnostic.Detail;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Position;
import stele.diagnostic.Related;
import stele.diagnostic.Severity;

/** Diagnostics, and places in files. */
final class DiagnosticCodec {

    private static final Severity[] SEVERITIES = Severity.values();

    private DiagnosticCodec() {}

    static void write(Diagnostic diagnostic, RecordWriter out) {
        position(diagnostic.position(), out);
        out.choice(diagnostic.severity());
        out.name(diagnostic.rule());
        out.name(diagnostic.message());
        out.name(diagnostic.hint());
        var detail = diagnostic.detail();
        out.number(detail.length());
        out.text(detail.subject());
        out.number(detail.evidence().size());
        for (Map.Entry<String, String> evidence : detail.evidence().entrySet()) {
            out.name(evidence.getKey());
            out.text(evidence.getValue());
        }
        out.list(detail.related(), DiagnosticCodec::related);
    }

    static Diagnostic read(RecordReader in) {
        return new Diagnostic(position(in), in.choice(SEVERITIES), in.name(), in.name(), in.name(), detail(in));
    }

    private static Detail detail(RecordReader in) {
        int length = in.count();
        var subject = in.text();
        var evidence = new TreeMap<String, String>();
        for (int i = in.count(); i > 0; i--) {
            evidence.put(in.name(), in.text());
        }
        return new Detail(length, subject, evidence, in.list(DiagnosticCodec::related));
    }

    private static void related(Related related, RecordWriter out) {
        position(related.position(), out);
        out.text(related.message());
    }

    private static Related related(RecordReader in) {
        return new Related(position(in), in.text());
    }

    static void position(Position position, RecordWriter out) {
        out.name(position.file());
        out.number(position.line());
        out.number(position.column());
    }

    static Position position(RecordReader in) {
        return new Position(in.name(), in.count(), in.count());
    }
}
