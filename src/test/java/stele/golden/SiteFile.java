package stele.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A {@code .site} file: a whole small site and what must come out of it. The first line says what it shows; then come
 * sections, {@code -- name --} and their text.
 *
 * <ul>
 *   <li>{@code site.yaml}, {@code terms.yaml}, {@code content/…}, {@code themes/…}: the site's files
 *   <li>{@code expected/<path>}: a file of the site that must come out just so
 *   <li>{@code expected files}: the names of all files that must come out, if that matters
 *   <li>{@code expected diagnostics}: all that a build tells; none, if the section is absent
 *   <li>{@code expected findings}: all that a check finds; a site without the section is not checked
 * </ul>
 */
record SiteFile(String claim, Map<String, String> sections) {

    static final String DIAGNOSTICS = "expected diagnostics";
    static final String FINDINGS = "expected findings";
    static final String FILES = "expected files";
    static final String EXPECTED = "expected/";

    private static final Pattern SECTION = Pattern.compile("(?m)^-- (.+) --\n");

    static SiteFile read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static SiteFile parse(String text) {
        var sections = new LinkedHashMap<String, String>();
        var marks = SECTION.matcher(text);
        String name = null;
        int start = 0;
        String claim = text;
        while (marks.find()) {
            if (name == null) {
                claim = text.substring(0, marks.start());
            } else {
                sections.put(name, text.substring(start, marks.start()));
            }
            name = marks.group(1);
            start = marks.end();
        }
        if (name != null) {
            sections.put(name, text.substring(start));
        }
        return new SiteFile(claim.strip(), sections);
    }

    Map<String, String> inputs() {
        return sections.entrySet().stream()
                .filter(section -> !section.getKey().startsWith("expected"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    /** The same site with what came out as what is expected; sections without a counterpart stay as they are. */
    SiteFile expecting(Map<String, String> actual) {
        var updated = new LinkedHashMap<>(sections);
        updated.replaceAll((name, text) -> actual.getOrDefault(name, text));
        if (!actual.getOrDefault(DIAGNOSTICS, "").isEmpty()) {
            updated.put(DIAGNOSTICS, actual.getOrDefault(DIAGNOSTICS, ""));
        }
        return new SiteFile(claim, updated);
    }

    void write(Path file) {
        try {
            Files.writeString(file, toString());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public String toString() {
        var text = new StringBuilder(claim).append('\n');
        sections.forEach((name, content) ->
                text.append("-- ").append(name).append(" --\n").append(content));
        return text.toString();
    }
}
