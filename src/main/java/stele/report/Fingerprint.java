package stele.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import stele.diagnostic.Diagnostic;

/**
 * What a finding is known by: no line number, so that it stays the same when text is added above it.
 *
 * @param subject what it is about, in the author's words; the message where the rule names no subject
 * @param ordinal counts from 1 what is otherwise equal, in the order of the file
 */
public record Fingerprint(String rule, String path, String subject, int ordinal) {

    /** 80 bits: among a million findings two are equal by chance with a probability of 1 to a trillion. */
    private static final int BYTES = 10;

    static String subject(Diagnostic diagnostic) {
        var subject = diagnostic.detail().subject();
        return subject.isEmpty() ? diagnostic.message() : subject;
    }

    public String hex() {
        var digest = sha256();
        for (var part : new String[] {rule, path, Integer.toString(ordinal), subject}) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
