package stele.diagnostic;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How seriously the owner of a site wants a rule to be taken. */
public enum Level {
    ERROR(Severity.ERROR),
    WARNING(Severity.WARNING),
    INFO(Severity.INFO),
    /** The rule is not asked. */
    OFF(null);

    private final @Nullable Severity severity;

    Level(@Nullable Severity severity) {
        this.severity = severity;
    }

    public static Level of(Severity severity) {
        return valueOf(severity.name());
    }

    /** The level that a person means by {@code word}, in whatever letter case. */
    public static Optional<Level> find(String word) {
        return Arrays.stream(values())
                .filter(level -> level.word().equalsIgnoreCase(word))
                .findFirst();
    }

    /** The severity of what the rule finds; empty where it is not asked. */
    public Optional<Severity> severity() {
        return Optional.ofNullable(severity);
    }

    /** As it is written: {@code error}, {@code warning}, {@code info} or {@code off}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
