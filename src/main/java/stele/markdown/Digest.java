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
        var kept = new StringBuilder();
        int copied = offset;
        for (int start = offset; start < text.length(); ) {
            int newline = text.indexOf('\n', start);
            int lineEnd = newline < 0 ? text.length() : newline;
            int end = withoutBlanks(text, start, lineEnd);
            if (end < lineEnd) {
                kept.append(text.substring(copied, end));
                copied = lineEnd;
            }
            start = lineEnd + 1;
        }
        kept.append(text.substring(copied));
        int length = kept.length();
        while (length > 0 && kept.charAt(length - 1) == '\n') {
            length--;
        }
        kept.setLength(length);
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
