package stele.file;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import stele.stage.Outcome;

/**
 * An author's file as its bytes have it, byte order mark and line ends included, beside the text that everybody else reads:
 * for those who change a part of it and must leave all else as it is.
 *
 * @param source the text that everybody reads
 * @param written the whole text of the file
 */
public record WrittenFile(SourceFile source, String written) {

    private static final String MARK = "\uFEFF";

    /** The file, or {@code text/encoding} and no file. */
    public static Outcome<WrittenFile> decode(SourcePath path, byte[] bytes) {
        return Decoder.decode(path, bytes)
                .then(source -> Outcome.of(new WrittenFile(source, new String(bytes, StandardCharsets.UTF_8))));
    }

    /** Its bytes with {@code edits}, which do not overlap; what they put in gets the line ends around it. */
    public byte[] with(Collection<Edit> edits) {
        var changed = new StringBuilder(written.length());
        var from = new Cursor();
        edits.stream().sorted(Comparator.comparingInt(Edit::start)).forEach(edit -> {
            from.advance(edit.start());
            changed.append(written, from.copied, from.written)
                    .append(edit.replacement().replace("\n", lineEndBefore(from.written)));
            from.advance(edit.end());
            from.copied = from.written;
        });
        return changed.append(written, from.copied, written.length()).toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The same file after {@code edits}, which do not overlap. */
    public WrittenFile edited(Collection<Edit> edits) {
        return decode(source.path(), with(edits)).value().orElseThrow();
    }

    /** The end of the line before {@code offset} of the written text, else the first there is. */
    private String lineEndBefore(int offset) {
        int last = offset - 1;
        while (last >= 0 && !isLineEnd(last)) {
            last--;
        }
        if (last < 0) {
            last = 0;
            while (last < written.length() && !isLineEnd(last)) {
                last++;
            }
            last += isPair(last) ? 1 : 0;
        }
        return last == written.length() ? "\n" : isPair(last - 1) ? "\r\n" : written.substring(last, last + 1);
    }

    private boolean isLineEnd(int offset) {
        return written.charAt(offset) == '\n' || written.charAt(offset) == '\r';
    }

    /** Whether the two characters from {@code offset} on are one line end. */
    private boolean isPair(int offset) {
        return offset >= 0 && written.startsWith("\r\n", offset);
    }

    /** A place in both texts; the two differ in the byte order mark and in line ends alone. */
    private final class Cursor {
        private int copied;
        private int read;
        private int written = WrittenFile.this.written.startsWith(MARK) ? 1 : 0;

        void advance(int offset) {
            while (read < offset) {
                written += isPair(written) ? 2 : 1;
                read++;
            }
        }
    }
}
