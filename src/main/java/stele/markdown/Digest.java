package stele.markdown;

import java.io.Serial;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether two texts say the same, whichever editor saved them: SHA-256 of a text without blanks at the ends of lines or
 * of the text. It is worked out when it is first asked for, which few are: those that a translation is compared with.
 */
public final class Digest implements Serializable {

    /** That of nothing that anybody could compare. */
    public static final Digest NONE = of(() -> "");

    private static final long serialVersionUID = 1;

    private final transient Object once = new Object();
    private transient @Nullable Supplier<String> asked;
    private transient volatile @Nullable String value;

    private Digest(Supplier<String> asked) {
        this.asked = asked;
    }

    /** That of what stands in {@code text} from {@code offset} on. */
    public static Digest of(String text, int offset) {
        return new Digest(() -> sha256(text, offset));
    }

    /** The one that {@code asked} gives; it is asked once, by whoever wants to know first. */
    public static Digest of(Supplier<String> asked) {
        return new Digest(asked);
    }

    /** In hexadecimal; empty where nobody knows it. */
    public String value() {
        var known = value;
        if (known != null) {
            return known;
        }
        synchronized (once) {
            var how = asked;
            if (how != null) {
                value = how.get();
                // It may hold a whole text.
                asked = null;
            }
            var told = value;
            return told == null ? "" : told;
        }
    }

    private static String sha256(String text, int offset) {
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

    @Override
    public boolean equals(Object other) {
        return other instanceof Digest digest && value().equals(digest.value());
    }

    @Override
    public int hashCode() {
        return value().hashCode();
    }

    @Override
    public String toString() {
        return value();
    }

    @Serial
    private Object writeReplace() {
        return new Written(value());
    }

    /** A digest as it is serialised. */
    private record Written(String value) implements Serializable {
        @Serial
        private Object readResolve() {
            return of(() -> value);
        }
    }
}
