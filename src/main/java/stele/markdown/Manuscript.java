package stele.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Finding;
import stele.diagnostic.Position;
import stele.diagnostic.Severity;
import stele.file.SourceFile;

/** The Markdown of a topic without the characters that HTML forbids, and where each of its characters stands on disk. */
final class Manuscript {

    private static final int[] NO_GAPS = {};

    private final SourceFile file;
    /** Of the file, as its author knows it. */
    private final String name;

    private final int bodyOffset;
    private final Glance glance;
    private final int[] lineStarts;
    /** For each character that was left out, the offset in {@link #text} before which it stood. */
    private final int[] gaps;

    private final boolean verbatim;
    private final String text;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private Manuscript(SourceFile file, int bodyOffset) {
        this.file = file;
        this.bodyOffset = bodyOffset;
        this.name = file.path().toString();
        this.glance = Glance.at(file.text());
        this.lineStarts = glance.lineStarts();
        if (!glance.mayHoldForbidden() || isClean(file.text(), bodyOffset)) {
            this.verbatim = true;
            this.gaps = NO_GAPS;
            this.text = file.text().substring(bodyOffset);
        } else {
            this.verbatim = false;
            var kept = new StringBuilder(file.text().length() - bodyOffset);
            this.gaps = copyWithoutControls(kept);
            this.text = kept.toString();
        }
    }

    private static boolean isClean(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean common = c >= ' ' && c < 0x7F || c == '\n';
            if (!common && (c == '\0' || Characters.isForbidden(c) || Character.isSurrogate(c))) {
                return false;
            }
        }
        return true;
    }

    static Manuscript of(SourceFile file, int bodyOffset) {
        return new Manuscript(file, bodyOffset);
    }

    /** The file as it is on disk. */
    SourceFile file() {
        return file;
    }

    String text() {
        return text;
    }

    /** What there is in the whole file. */
    Glance glance() {
        return glance;
    }

    /** Where {@link #text} begins in the file. */
    int bodyOffset() {
        return bodyOffset;
    }

    /** What was wrong with its characters; at most one remark for each line. */
    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** The offset into the author's text of the character at {@code offset} of {@link #text}. */
    int offsetInFile(int offset) {
        return bodyOffset + offset + gapsUpTo(offset);
    }

    /** Where the character at {@code offset} of {@link #text} stands in the author's file. */
    Position position(int offset) {
        return positionInFile(bodyOffset + offset + gapsUpTo(offset));
    }

    /** Whether {@link #text} is what is on disk, nothing left out and nothing replaced. */
    boolean isVerbatim() {
        return verbatim;
    }

    /** Whether the character at {@code offset} of {@link #text} is the one on disk, and no stand-in for it. */
    boolean isAsWritten(int offset) {
        return text.charAt(offset) == file.text().charAt(bodyOffset + offset + gapsUpTo(offset));
    }

    /** Whether nothing was left out: what stands between two offsets of the file stands between those of {@link #text}. */
    boolean isGapless() {
        return gaps.length == 0;
    }

    /** Whether nothing was left out between the characters at {@code offset - 1} and {@code offset}. */
    boolean isGapless(int offset) {
        return gaps.length == 0 || Arrays.binarySearch(gaps, offset) < 0;
    }

    private Position positionInFile(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(name, line + 1, offset - lineStarts[line] + 1);
    }

    private int gapsUpTo(int offset) {
        int low = 0;
        int high = gaps.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (gaps[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int[] copyWithoutControls(StringBuilder kept) {
        var source = file.text();
        var left = new ArrayList<Integer>();
        int lineReported = 0;
        for (int i = bodyOffset; i < source.length(); i++) {
            char c = source.charAt(i);
            boolean unpaired = Characters.isUnpairedSurrogate(source, i);
            if (!unpaired && !Characters.isForbidden(c)) {
                kept.append(c);
                continue;
            }
            if (unpaired || c == '\0') {
                kept.append(Characters.REPLACEMENT);
            } else {
                left.add(kept.length());
            }
            var position = positionInFile(i);
            if (position.line() > lineReported) {
                lineReported = position.line();
                diagnostics.add(remark(position, c));
            }
        }
        return left.stream().mapToInt(Integer::intValue).toArray();
    }

    private static Diagnostic remark(Position position, char c) {
        var code = String.format(Locale.ROOT, "U+%04X", (int) c);
        return Finding.at(position, "'" + code + "' is a character that HTML forbids")
                .withHint("delete it")
                .ofLength(1)
                .about(code)
                .with("character", code)
                .as(Severity.WARNING, "text/control-character");
    }
}
