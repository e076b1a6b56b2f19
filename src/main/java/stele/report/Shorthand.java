package stele.report;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import stele.diagnostic.Detail;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Position;
import stele.diagnostic.Related;
import stele.diagnostic.Severity;

/** Diagnostics as bytes, for the time of one run. */
final class Shorthand {

    private Shorthand() {}

    static void write(Diagnostic diagnostic, DataOutputStream out) throws IOException {
        write(diagnostic.position(), out);
        out.writeUTF(diagnostic.severity().name());
        write(diagnostic.rule(), out);
        write(diagnostic.message(), out);
        write(diagnostic.hint(), out);
        var detail = diagnostic.detail();
        out.writeInt(detail.length());
        write(detail.subject(), out);
        out.writeInt(detail.evidence().size());
        for (var evidence : detail.evidence().entrySet()) {
            write(evidence.getKey(), out);
            write(evidence.getValue(), out);
        }
        out.writeInt(detail.related().size());
        for (var related : detail.related()) {
            write(related.position(), out);
            write(related.message(), out);
        }
    }

    static Diagnostic read(DataInputStream in) throws IOException {
        return new Diagnostic(position(in), Severity.valueOf(in.readUTF()), text(in), text(in), text(in), detail(in));
    }

    private static Detail detail(DataInputStream in) throws IOException {
        int length = in.readInt();
        var subject = text(in);
        var evidence = new TreeMap<String, String>();
        for (int i = in.readInt(); i > 0; i--) {
            evidence.put(text(in), text(in));
        }
        return new Detail(length, subject, evidence, related(in));
    }

    private static List<Related> related(DataInputStream in) throws IOException {
        var related = new ArrayList<Related>();
        for (int i = in.readInt(); i > 0; i--) {
            related.add(new Related(position(in), text(in)));
        }
        return related;
    }

    private static void write(Position position, DataOutputStream out) throws IOException {
        write(position.file(), out);
        out.writeInt(position.line());
        out.writeInt(position.column());
    }

    private static Position position(DataInputStream in) throws IOException {
        return new Position(text(in), in.readInt(), in.readInt());
    }

    /** Two bytes for a UTF-16 code unit if need be: an author's text may hold halves of characters, which UTF-8 cannot. */
    private static void write(String text, DataOutputStream out) throws IOException {
        boolean narrow = text.chars().allMatch(c -> c <= 0xFF);
        out.writeInt(narrow ? text.length() : -text.length());
        if (narrow) {
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        } else {
            out.writeChars(text);
        }
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length >= 0
                ? new String(bytes(length, in), StandardCharsets.ISO_8859_1)
                : ByteBuffer.wrap(bytes(-2 * length, in)).asCharBuffer().toString();
    }

    private static byte[] bytes(int length, DataInputStream in) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the file ends too early");
        }
        return bytes;
    }
}
