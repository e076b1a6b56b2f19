package stele.cache;

import stele.yaml.YamlNode;
import stele.yaml.YamlNode.Entry;
import stele.yaml.YamlNode.Mapping;
import stele.yaml.YamlNode.Scalar;
import stele.yaml.YamlNode.Sequence;

/** What front matter holds. Its keys, and most of its values, are the same in many topics. */
final class YamlCodec {

    private static final int SCALAR = 0;
    private static final int SEQUENCE = 1;
    private static final int MAPPING = 2;

    private YamlCodec() {}

    static void write(Mapping mapping, RecordWriter out) {
        DiagnosticCodec.position(mapping.position(), out);
        out.list(mapping.entries(), YamlCodec::entry);
    }

    static Mapping mapping(RecordReader in) {
        return new Mapping(DiagnosticCodec.position(in), in.list(YamlCodec::entry));
    }

    private static void entry(Entry entry, RecordWriter out) {
        DiagnosticCodec.position(entry.position(), out);
        out.name(entry.name());
        node(entry.value(), out);
    }

    private static Entry entry(RecordReader in) {
        return new Entry(DiagnosticCodec.position(in), in.name(), node(in));
    }

    private static void node(YamlNode node, RecordWriter out) {
        if (node instanceof Scalar scalar) {
            out.octet(SCALAR);
            DiagnosticCodec.position(scalar.position(), out);
            out.name(scalar.value());
        } else if (node instanceof Sequence sequence) {
            out.octet(SEQUENCE);
            DiagnosticCodec.position(sequence.position(), out);
            out.list(sequence.items(), YamlCodec::node);
        } else {
            out.octet(MAPPING);
            write((Mapping) node, out);
        }
    }

    private static YamlNode node(RecordReader in) {
        int kind = in.octet();
        if (kind == MAPPING) {
            return mapping(in);
        }
        var position = DiagnosticCodec.position(in);
        return kind == SCALAR ? new Scalar(position, in.name()) : new Sequence(position, in.list(YamlCodec::node));
    }
}
