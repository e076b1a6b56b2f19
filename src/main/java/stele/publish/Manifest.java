package stele.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import stele.file.Fingerprint;
import stele.project.Project;

/**
 * The files that Stele wrote into a folder: it is the proof that the folder is Stele's, and says what may be removed.
 *
 * @param files the fingerprint of each file, by its name
 * @param trusted false where it was damaged: the folder is Stele's, but nothing is known about its files
 */
record Manifest(SortedMap<String, Fingerprint> files, boolean trusted) {

    static final String NAME = Project.PUBLISHED;

    private static final String MARK = "  \"stele\": \"published files, version ";
    private static final String HEADER = "{\n" + MARK + "2\",\n  \"files\": {";

    /** With SHA-256s, which nobody compares any more. */
    private static final String HEADER_OF_1 = HEADER.replace("version 2", "version 1");

    private static final String FOOTER = "  }\n}\n";
    private static final String INDENT = "    \"";
    private static final String COLON = "\": \"";
    private static final int HASH = 16;
    private static final int SHA_256 = 64;
    private static final Fingerprint UNKNOWN = new Fingerprint(0, -1);

    static final Manifest NONE = of(Map.of());

    private static final Manifest DAMAGED = new Manifest(Collections.emptySortedMap(), false);

    static Manifest of(Map<String, Fingerprint> files) {
        return new Manifest(Collections.unmodifiableSortedMap(new TreeMap<>(files)), true);
    }

    static Manifest listing(Map<String, Left> site) {
        var files = new TreeMap<String, Fingerprint>();
        site.forEach((name, left) -> files.put(name, left.content()));
        return new Manifest(Collections.unmodifiableSortedMap(files), true);
    }

    /** A failure if {@code folder} is neither Stele's nor new nor empty. */
    static void requireOurs(Path folder) throws IOException {
        try (var list = Files.newInputStream(folder.resolve(NAME))) {
            var head = new String(list.readNBytes(2 + MARK.length()), StandardCharsets.ISO_8859_1);
            if (!head.startsWith(MARK, 2)) {
                throw notOurs(folder, "its " + NAME + " is not of Stele's making");
            }
        } catch (NoSuchFileException noList) {
            if (Files.exists(folder) && holdsStrangers(folder)) {
                throw notOurs(folder, "it is not empty, and Stele did not write what is in it");
            }
        }
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

    static Manifest parse(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        boolean known = text.startsWith(HEADER + "\n") || text.startsWith(HEADER_OF_1 + "\n");
        if (!known || !text.endsWith("\n" + FOOTER)) {
            return DAMAGED;
        }
        var files = new TreeMap<String, Fingerprint>();
        int end = text.length() - FOOTER.length();
        for (int line = HEADER.length() + 1; line < end; ) {
            int next = text.indexOf('\n', line) + 1;
            int close = next - (text.charAt(next - 2) == ',' ? 3 : 2);
            int colon = text.lastIndexOf(COLON, close);
            if (!text.startsWith(INDENT, line) || colon < line + INDENT.length() || text.charAt(close) != '"') {
                return DAMAGED;
            }
            var name = unescape(text.substring(line + INDENT.length(), colon));
            var content = fingerprint(text, colon + COLON.length(), close);
            if (name == null || content == null || Name.fault(name).isPresent()) {
                return DAMAGED;
            }
            files.put(name, content);
            line = next;
        }
        return new Manifest(Collections.unmodifiableSortedMap(files), true);
    }

    private static @Nullable Fingerprint fingerprint(String text, int from, int to) {
        if (to == from + SHA_256) {
            return UNKNOWN;
        }
        if (to < from + HASH + 2 || text.charAt(from + HASH) != ' ') {
            return null;
        }
        try {
            return new Fingerprint(
                    Long.parseUnsignedLong(text, from, from + HASH, 16), Long.parseLong(text, from + HASH + 1, to, 10));
        } catch (NumberFormatException damage) {
            return null;
        }
    }

    /** JSON, in the order of the names: equal sites have equal manifests. */
    byte[] bytes() {
        var text = new StringBuilder(HEADER).append('\n');
        var separator = "";
        for (var file : files.entrySet()) {
            text.append(separator).append(INDENT);
            escape(file.getKey(), text);
            text.append(COLON);
            var hash = Long.toHexString(file.getValue().hash());
            text.append("0".repeat(HASH - hash.length())).append(hash).append(' ');
            text.append(file.getValue().size()).append('"');
            separator = ",\n";
        }
        return text.append(files.isEmpty() ? "" : "\n")
                .append(FOOTER)
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    /** These files and those of {@code next}: what may be in the folder while one becomes the other. */
    Manifest and(Manifest next) {
        var both = new TreeMap<>(files);
        both.putAll(next.files);
        return of(both);
    }

    /** Whether a name of {@code next} is missing here. */
    boolean lacks(Manifest next) {
        return !files.keySet().containsAll(next.files.keySet());
    }

    private static void escape(String name, StringBuilder text) {
        int plain = endOfPlain(name);
        text.append(name, 0, plain);
        for (int i = plain; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '"') {
                text.append("\\\"");
            } else if (c < ' ') {
                text.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                text.append(c);
            }
        }
    }

    private static int endOfPlain(String name) {
        int end = 0;
        while (end < name.length() && name.charAt(end) != '"' && name.charAt(end) >= ' ') {
            end++;
        }
        return end;
    }

    /** The name that {@link #escape} made this of; null if it made none this. */
    private static @Nullable String unescape(String escaped) {
        if (escaped.indexOf('\\') < 0) {
            return escaped.isEmpty() || escaped.indexOf('"') >= 0 ? null : escaped;
        }
        var name = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c == '"') {
                return null;
            }
            if (c != '\\') {
                name.append(c);
            } else if (escaped.startsWith("\\\"", i)) {
                name.append('"');
                i++;
            } else {
                int high = escaped.startsWith("\\u00", i) ? digit(escaped, i + 4) : -1;
                int low = digit(escaped, i + 5);
                if (high < 0 || low < 0) {
                    return null;
                }
                name.append((char) (16 * high + low));
                i += 5;
            }
        }
        return name.toString();
    }

    private static int digit(String text, int at) {
        return at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
    }
}
