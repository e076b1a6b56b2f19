package stele.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import stele.project.Project;

/**
 * The files that Stele wrote into a folder: it is the proof that the folder is Stele's, and says what may be removed.
 *
 * @param files the SHA-256 of each file, in hexadecimal, by its name
 * @param trusted false where it was damaged: the folder is Stele's, but nothing is known about its files
 */
record Manifest(SortedMap<String, String> files, boolean trusted) {

    static final String NAME = Project.PUBLISHED;

    private static final String MARK = "  \"stele\": \"published files, version ";
    private static final String HEADER = "{\n" + MARK + "1\",\n  \"files\": {";
    private static final String FOOTER = "  }\n}\n";
    private static final Pattern ENTRY =
            Pattern.compile("    \"((?:[^\"\\\\]|\\\\\"|\\\\u00[01][0-9a-f])+)\": \"([0-9a-f]{64})\",?");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:\"|u00([01][0-9a-f]))");

    static final Manifest NONE = of(Map.of());

    private static final Manifest DAMAGED = new Manifest(Collections.emptySortedMap(), false);

    static Manifest of(Map<String, String> files) {
        return new Manifest(Collections.unmodifiableSortedMap(new TreeMap<>(files)), true);
    }

    /** What is known about {@code folder}: nothing if it is new or empty; a failure if it is not Stele's. */
    static Manifest in(Path folder) throws IOException {
        var file = folder.resolve(NAME);
        if (Files.exists(file)) {
            // Latin-1 reads any bytes: damage must not stop the reading.
            var bytes = Files.readAllBytes(file);
            if (!new String(bytes, StandardCharsets.ISO_8859_1).startsWith(MARK, 2)) {
                throw notOurs(folder, "its " + NAME + " is not of Stele's making");
            }
            return parse(new String(bytes, StandardCharsets.UTF_8));
        }
        if (Files.exists(folder) && holdsStrangers(folder)) {
            throw notOurs(folder, "it is not empty, and Stele did not write what is in it");
        }
        return NONE;
    }

    private static PublishFailure notOurs(Path folder, String why) {
        return new PublishFailure(
                "cannot publish into '" + folder + "': " + why,
                "choose an empty folder with --output, or empty this one yourself");
    }

    private static boolean holdsStrangers(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString())
                    .anyMatch(name -> !name.equals(Lock.NAME) && !name.equals(Staging.NAME));
        }
    }

    static Manifest parse(String text) {
        if (!text.startsWith(HEADER + "\n") || !text.endsWith("\n" + FOOTER)) {
            return DAMAGED;
        }
        var files = new TreeMap<String, String>();
        var entries = text.substring(HEADER.length() + 1, text.length() - FOOTER.length());
        for (var line : (Iterable<String>) entries.lines()::iterator) {
            var entry = ENTRY.matcher(line);
            if (!entry.matches()) {
                return DAMAGED;
            }
            var name = unescape(entry.group(1));
            if (Name.fault(name).isPresent()) {
                return DAMAGED;
            }
            files.put(name, entry.group(2));
        }
        return of(files);
    }

    /** JSON, in the order of the names: equal sites have equal manifests. */
    String text() {
        return files.entrySet().stream()
                .map(file -> "    \"" + escape(file.getKey()) + "\": \"" + file.getValue() + "\"")
                .collect(Collectors.joining(",\n", HEADER + "\n", (files.isEmpty() ? "" : "\n") + FOOTER));
    }

    /** These files and those of {@code next}: what may be in the folder while one becomes the other. */
    Manifest and(Manifest next) {
        var both = new TreeMap<>(files);
        both.putAll(next.files);
        return of(both);
    }

    private static String escape(String name) {
        var escaped = new StringBuilder();
        name.chars().forEach(c -> {
            if (c == '"') {
                escaped.append("\\\"");
            } else if (c < ' ') {
                escaped.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                escaped.append((char) c);
            }
        });
        return escaped.toString();
    }

    private static String unescape(String escaped) {
        return ESCAPE.matcher(escaped).replaceAll(match -> {
            var code = match.group(1);
            return code == null ? "\"" : Character.toString(Integer.parseInt(code, 16));
        });
    }
}
