package stele.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import stele.diagnostic.Diagnostic;
import stele.stage.Outcome;

/** Turns the bytes of an author's file into text: UTF-8 and nothing else, since a guess would publish wrong letters. */
public final class Decoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char REPLACEMENT = '\uFFFD';
    /** The byte order mark. */
    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private static final int UTF_16_SAMPLE = 1024;

    private Decoder() {}

    /** The text without its byte order mark and with {@code \n} at every line end, or {@code text/encoding} and no text. */
    public static Outcome<SourceFile> decode(SourcePath path, byte[] bytes) {
        if (isUtf16(bytes)) {
            var utf16 = Diagnostic.error(path.start(), "text/encoding", "the text is UTF-16, not UTF-8");
            return Outcome.failed(utf16.withHint("save the file as UTF-8"));
        }
        int start = startsWithMark(bytes) ? MARK.length : 0;
        var text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        // What is no UTF-8 becomes the replacement character, which an author may have written, too.
        return text.indexOf(REPLACEMENT) < 0
                ? Outcome.of(new SourceFile(path, normalize(text)))
                : strictly(path, bytes);
    }

    private static boolean startsWithMark(byte[] bytes) {
        return Arrays.equals(bytes, 0, Math.min(MARK.length, bytes.length), MARK, 0, MARK.length);
    }

    /** The same with a decoder that says where something is no UTF-8; it takes twice as long. */
    private static Outcome<SourceFile> strictly(SourcePath path, byte[] bytes) {
        var input = ByteBuffer.wrap(bytes);
        var output = CharBuffer.allocate(bytes.length);
        var result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(input, output, true);
        var decoded = output.flip().toString();
        var file = new SourceFile(path, normalize(decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded));
        return result.isError() ? Outcome.failed(notUtf8(file, bytes[input.position()])) : Outcome.of(file);
    }

    private static String normalize(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static Diagnostic notUtf8(SourceFile readable, byte bad) {
        var position = readable.position(readable.text().length());
        var message = String.format(Locale.ROOT, "the byte 0x%02X is not UTF-8", bad & 0xff);
        var guess = new String(new byte[] {bad}, WINDOWS_1252);
        boolean unknown = guess.equals("\uFFFD") || Character.isISOControl(guess.charAt(0));
        return Diagnostic.error(position, "text/encoding", message)
                .withHint(
                        unknown
                                ? "save the file as UTF-8"
                                : "save the file as UTF-8; it seems to be Latin-1 or Windows-1252, where this byte is '"
                                        + guess + "'");
    }

    /** A byte order mark says so; without one, Latin letters have a NUL in every other byte and nowhere else. */
    private static boolean isUtf16(byte[] bytes) {
        if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
            return true;
        }
        int sample = Math.min(bytes.length, UTF_16_SAMPLE) / 2 * 2;
        int evenNuls = nuls(bytes, 0, sample);
        int oddNuls = nuls(bytes, 1, sample);
        return sample >= 4 && Math.min(evenNuls, oddNuls) == 0 && Math.max(evenNuls, oddNuls) > sample / 4;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }

    private static int nuls(byte[] bytes, int from, int end) {
        int count = 0;
        for (int i = from; i < end; i += 2) {
            count += bytes[i] == 0 ? 1 : 0;
        }
        return count;
    }
}
