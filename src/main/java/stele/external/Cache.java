package stele.external;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stele.check.external.ExternalRules;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Position;
import stele.project.DiskFault;
import stele.stage.Outcome;

/**
 * The URLs that led somewhere when they were last asked for, so that they need not be asked for again so soon. Failures
 * are not remembered: what an author repairs has to be seen at once.
 */
public record Cache(SortedMap<String, Entry> entries) {

    public static final Cache EMPTY = new Cache(Collections.emptySortedMap());

    /** Where it lies, below the site's folder. */
    public static final String FILE = ".stele/external.json";

    private static final String HEADER = "{\n  \"stele\": \"external links, version 1\",\n  \"links\": {";
    private static final String FOOTER = "  }\n}\n";
    /** Hardly a URL holds quotes, backslashes or control characters; one that does is not kept. */
    private static final String URL = "\"([^\"\\\\\\p{Cntrl}]+)\"";

    private static final Pattern LINE =
            Pattern.compile("    " + URL + ": \\{\"checked\": \"([^\"]+)\"(?:, \"moved\": " + URL + ")?},?");

    public Cache {
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    }

    /**
     * What a server said once.
     *
     * @param moved as in {@link Verdict}
     */
    public record Entry(Instant checked, @Nullable String moved) {
        Verdict verdict() {
            return moved == null ? Verdict.OK : Verdict.movedTo(moved);
        }
    }

    /** The cache in {@code file}; an empty one where there is none, and, with a warning, where it is damaged. */
    public static Outcome<Cache> open(Path file) {
        try {
            // Unlike readString this reads any bytes: damage is no reason to stop.
            var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return parse(text).map(Outcome::of).orElseGet(() -> ignored("it is damaged"));
        } catch (NoSuchFileException firstRun) {
            return Outcome.of(EMPTY);
        } catch (IOException fault) {
            return ignored(DiskFault.reason(fault));
        }
    }

    private static Outcome<Cache> ignored(String why) {
        return Outcome.of(EMPTY, List.of(warning("the results of the last run are ignored: " + why)));
    }

    private static Diagnostic warning(String message) {
        return Diagnostic.warning(Position.startOf(FILE), ExternalRules.CACHE.id(), message)
                .withHint("remove the file, or use --no-cache");
    }

    static Optional<Cache> parse(String text) {
        if (!text.startsWith(HEADER + "\n") || !text.endsWith("\n" + FOOTER)) {
            return Optional.empty();
        }
        var entries = new TreeMap<String, Entry>();
        var lines = text.substring(HEADER.length() + 1, text.length() - FOOTER.length());
        for (var line : (Iterable<String>) lines.lines()::iterator) {
            var parts = LINE.matcher(line);
            if (!parts.matches()) {
                return Optional.empty();
            }
            try {
                entries.put(parts.group(1), new Entry(Instant.parse(parts.group(2)), parts.group(3)));
            } catch (DateTimeException damaged) {
                return Optional.empty();
            }
        }
        return Optional.of(new Cache(entries));
    }

    /** JSON, in the order of the URLs. */
    String text() {
        var lines = entries.entrySet().stream()
                .map(entry -> "    \"" + entry.getKey() + "\": " + text(entry.getValue()))
                .filter(line -> LINE.matcher(line).matches())
                .toList();
        return HEADER + "\n" + String.join(",\n", lines) + (lines.isEmpty() ? "" : "\n") + FOOTER;
    }

    private static String text(Entry entry) {
        var moved = entry.moved == null ? "" : ", \"moved\": \"" + entry.moved + "\"";
        return "{\"checked\": \"" + entry.checked.truncatedTo(ChronoUnit.SECONDS) + "\"" + moved + "}";
    }

    /** What is younger than {@code maxAge}; nothing that claims to come from the future. */
    public Cache fresh(Duration maxAge, Instant now) {
        return new Cache(entries.entrySet().stream()
                .filter(entry -> {
                    var age = Duration.between(entry.getValue().checked, now);
                    return !age.isNegative() && age.compareTo(maxAge) < 0;
                })
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new)));
    }

    /** Puts it into {@code file} in one step; a warning where that fails, since a check is worth more than its memory. */
    public List<Diagnostic> save(Path file) {
        try {
            var folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
            Files.createDirectories(folder);
            var whole = Files.createTempFile(folder, "external", ".tmp");
            try {
                Files.writeString(whole, text());
                replace(whole, file);
            } finally {
                Files.deleteIfExists(whole);
            }
            return List.of();
        } catch (IOException fault) {
            return List.of(warning("the results of this run cannot be kept: " + DiskFault.reason(fault)));
        }
    }

    private static void replace(Path whole, Path file) throws IOException {
        try {
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
