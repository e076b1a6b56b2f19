package stele.markdown;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether two texts say the same, whichever editor saved them. */
final class Digest {

    private Digest() {}

    /** SHA-256 in hexadecimal of the text from {@code offset} on, without blanks at the ends of lines or of the text. */
    static String of(String text, int offset) {
        var kept = new StringBuilder(text.length() - offset);
        int lineEnds = 0;
        for (int start = offset; start < text.length(); ) {
            int newline = text.indexOf('\n', start);
            int next = newline < 0 ? text.length() : newline + 1;
            int end = withoutBlanks(text, start, newline < 0 ? next : newline);
            if (end > start) {
                kept.append("\n".repeat(lineEnds)).append(text, start, end);
                lineEnds = 0;
            }
            lineEnds++;
            start = next;
        }
        return HexFormat.of().formatHex(sha256().digest(kept.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static int withoutBlanks(String text, int start, int end) {
        int last = end;
        while (last > start && (text.charAt(last - 1) == ' ' || text.charAt(last - 1) == '\t')) {
            last--;
        }
        return last;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
