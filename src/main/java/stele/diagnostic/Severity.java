package stele.diagnostic;

import java.util.Locale;

/** How much a diagnostic matters; declared from worst to mildest. */
public enum Severity {
    /** The text cannot be published as it stands; a build ends with exit code 1. */
    ERROR,
    /** A reader would notice; the build goes on. */
    WARNING,
    /** Worth knowing, nothing to repair. */
    INFO;

    /** The word that is printed: {@code error}, {@code warning} or {@code info}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
