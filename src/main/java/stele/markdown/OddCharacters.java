package stele.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Finding;
import stele.diagnostic.Severity;
import stele.file.SourceFile;

/**
 * Characters that HTML allows and that yet are wrong wherever they stand, in code and front matter too; at most one remark
 * of a kind for each line.
 */
final class OddCharacters {

    private static final String REPLACEMENT = "text/replacement-character";
    private static final String BIDI = "text/bidi-control";
    static final char FIRST = '\u202A';

    private final SourceFile file;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private OddCharacters(SourceFile file) {
        this.file = file;
    }

    static List<Diagnostic> in(SourceFile file, Glance glance) {
        return glance.mayHoldOdd() ? in(file) : List.of();
    }

    private static List<Diagnostic> in(SourceFile file) {
        var text = file.text();
        var odd = new OddCharacters(file);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isOdd(c)) {
                i = odd.line(text.lastIndexOf('\n', i) + 1, i);
            }
        }
        return odd.diagnostics;
    }

    static boolean isOdd(char c) {
        return c >= FIRST && (c == Characters.REPLACEMENT || isBidiControl(c));
    }

    /** Judges the line from its first odd character on; its end. */
    private int line(int start, int from) {
        var text = file.text();
        int newline = text.indexOf('\n', from);
        int end = newline < 0 ? text.length() : newline;
        int replacement = text.indexOf(Characters.REPLACEMENT, from);
        if (replacement >= 0 && replacement < end) {
            add(replacement, REPLACEMENT, "'U+FFFD' stands for a character that was lost", "write the character anew");
        }
        bidi(start, from, end);
        return end;
    }

    /** Where a line has letters from right to left, its author may order them; nobody needs to turn letters around. */
    private void bidi(int start, int from, int end) {
        boolean rightToLeft = file.text().substring(start, end).chars().anyMatch(OddCharacters::isRightToLeft);
        for (int i = from; i < end; i++) {
            char c = file.text().charAt(i);
            if (isBidiControl(c) && (!rightToLeft || isOverride(c))) {
                var fact = String.format(Locale.ROOT, "'U+%04X' shows text in another order than it is in", (int) c);
                add(i, BIDI, fact, "delete it");
                return;
            }
        }
    }

    private void add(int offset, String rule, String fact, String hint) {
        var code = String.format(Locale.ROOT, "U+%04X", (int) file.text().charAt(offset));
        diagnostics.add(Finding.at(file.position(offset), fact)
                .withHint(hint)
                .ofLength(1)
                .about(code)
                .with("character", code)
                .as(Severity.WARNING, rule));
    }

    /** Embeddings, overrides and isolates (Unicode Standard Annex 9, section 2); marks alone order nothing. */
    private static boolean isBidiControl(char c) {
        return c >= FIRST && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
    }

    private static boolean isOverride(char c) {
        return c == '\u202D' || c == '\u202E';
    }

    private static boolean isRightToLeft(int c) {
        int direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
