package stele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build that remembers others gives what one gives that does not: the same files, the same diagnostics, the same exit
 * code. Held by random edits of a small site; {@code -Dremembering.seed} runs one sequence again.
 */
class RememberingTest extends CommandTest {

    private static final int SEQUENCES = Integer.getInteger("remembering.sequences", 1_000);

    /** A new site begins now and then, so that none ends as a heap of rubbish. */
    private static final int PER_SITE = 25;

    private static final Path THEME = Path.of("src/test/resources/stele/golden/theme");
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant LATELY = Instant.parse("2022-01-01T00:00:00Z");
    private static final Pattern COUNTS = Pattern.compile("(?m)^\\d+ files? written.*\n|; [\\d.]+ s$");
    private static final List<String> LOCALES = List.of("fr-FR", "de-DE", "en-GB");
    private static final List<String> NAMES =
            List.of("index", "a", "b", "c", "sub/index", "sub/d", "sub/e", "sub/deep/f", "G");
    private static final List<String> IDS = List.of("i1", "i2", "i3", "i4", "I4", "");
    private static final List<String> WORDS = List.of(
            "wasser",
            "Wasserwerkseinstellungen",
            "Einstellungen",
            "été",
            "“so”",
            "*bold*",
            "plain",
            "words",
            "😀",
            "`code`");

    @TempDir
    private Path elsewhere;

    private Random random = new Random();
    private int ticks;

    @Test
    void whateverChangesTheSiteIsThatOfACleanBuild() throws IOException {
        long only = Long.getLong("remembering.seed", -1);
        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            if (sequence % PER_SITE == 0) {
                begin(sequence);
            }
            random = new Random(sequence);
            for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
                edit();
            }
            if (only < 0 || sequence >= only - only % PER_SITE && sequence <= only) {
                compare("-Dremembering.seed=" + sequence);
            }
        }
    }

    private void begin(int seed) throws IOException {
        random = new Random(-seed - 1);
        delete(site);
        copyTheme();
        writeSite();
        for (var locale : LOCALES) {
            for (var name : NAMES) {
                if (random.nextInt(4) > 0) {
                    writeTopic(locale, name);
                }
            }
        }
        write("content/fr-FR/image.png", "no image");
        age();
    }

    private void copyTheme() throws IOException {
        try (var files = Files.walk(THEME)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                write("themes/own/" + THEME.relativize(file), Files.readString(file));
            }
        }
    }

    private void compare(String seed) throws IOException {
        var options = new ArrayList<>(List.of("--threads", "2"));
        if (random.nextInt(6) == 0) {
            options.addAll(List.of("--locale", LOCALES.get(random.nextInt(2))));
        }
        var remembering = built("remembering", options);
        if (random.nextInt(3) == 0) {
            assertThat(built("remembering", options)).as("again, " + seed).isEqualTo(remembering);
        }
        options.add("--no-cache");
        delete(elsewhere.resolve("clean"));
        assertThat(remembering).as(seed).isEqualTo(built("clean", options));
    }

    /** What a build does, as a whole. */
    private Map<String, String> built(String output, List<String> options) throws IOException {
        var folder = elsewhere.resolve(output);
        int exitCode = onSite(
                "build",
                Stream.concat(Stream.of("--output", folder.toString()), options.stream())
                        .toArray(String[]::new));
        var done = new TreeMap<String, String>();
        done.put("/exit code", "" + exitCode);
        done.put("/out", COUNTS.matcher(out).replaceAll(""));
        done.put("/err", err);
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    if (!file.getFileName().toString().equals(".stele-stamps")) {
                        done.put(
                                folder.relativize(file).toString(),
                                Files.readString(file, StandardCharsets.ISO_8859_1));
                    }
                }
            }
        }
        return done;
    }

    private void edit() throws IOException {
        switch (random.nextInt(16)) {
            case 0, 1, 2, 3 -> writeTopic(any(LOCALES), any(NAMES));
            case 4, 5 -> append(topic(), "\n" + sentence() + "\n");
            case 6 -> delete(topic());
            case 7 -> move(topic(), site.resolve("content/" + any(LOCALES) + "/" + any(NAMES) + ".md"));
            case 8 -> writeToc(any(LOCALES));
            case 9 -> writeSite();
            case 10 -> append(file("themes/own"), "");
            case 11 -> editTheme();
            case 12 -> write("content/" + any(LOCALES) + "/image.png", "image " + random.nextInt(3));
            case 13 -> tamper();
            case 14 -> Files.setLastModifiedTime(topic(), FileTime.from(Instant.parse("2023-01-01T00:00:00Z")));
            default -> restore(topic());
        }
        if (random.nextInt(4) > 0) {
            age();
        }
    }

    private void writeTopic(String locale, String name) throws IOException {
        var text = new StringBuilder("---\n");
        var id = any(IDS);
        if (!id.isEmpty()) {
            text.append("assetId: ").append(id).append('\n');
        }
        sometimes(text, 6, "title: " + any(WORDS).replaceAll("[*`“”]", "") + "\n");
        sometimes(text, 12, "redirect_url: " + any(NAMES) + ".md\n");
        sometimes(text, 6, "aliases: [old/" + any(NAMES) + ", x]\n");
        sometimes(text, 12, "fallback: none\n");
        sometimes(text, 8, "ms.translationtype: MT\n");
        sometimes(text, 8, "sourceHash: " + "0".repeat(64) + "\n");
        text.append("---\n\n# ")
                .append(any(WORDS))
                .append(' ')
                .append(random.nextInt(5))
                .append("\n\n");
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(block()).append('\n');
        }
        write("content/" + locale + "/" + name + ".md", text.toString());
    }

    private void sometimes(StringBuilder text, int oneIn, String line) {
        if (random.nextInt(oneIn) == 0) {
            text.append(line);
        }
    }

    private String block() {
        return switch (random.nextInt(7)) {
            case 0 -> "## " + any(WORDS) + " " + any(WORDS) + "\n";
            case 1 -> "- [" + any(WORDS) + "](" + any(NAMES) + ".md)\n- [b](" + any(NAMES) + ".md)\n";
            case 2 -> "```" + any(List.of("", "java", "sh")) + "\nint i;\n```\n";
            case 3 -> "![an image](image.png)\n";
            case 4 ->
                "See [" + any(WORDS) + "](" + any(NAMES) + ".md#" + any(WORDS) + ") and <asset:" + any(IDS) + ">.\n";
            default -> sentence() + "\n";
        };
    }

    private String sentence() {
        return any(WORDS) + " " + any(WORDS) + " " + any(WORDS) + ".";
    }

    private void writeToc(String locale) throws IOException {
        var file = site.resolve("content/" + locale + "/toc.yml");
        if (Files.exists(file) && random.nextBoolean()) {
            Files.delete(file);
            return;
        }
        var text = new StringBuilder();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            text.append("- name: ").append(any(List.of("One", "Two", "Three"))).append('\n');
            text.append("  href: ").append(any(NAMES)).append(".md\n");
        }
        write("content/" + locale + "/toc.yml", text.toString());
    }

    private void writeSite() throws IOException {
        write(
                "site.yaml",
                "title: Site " + random.nextInt(3) + "\nlocales: "
                        + any(List.of("[fr-FR, de-DE, en-GB]", "[de-DE, fr-FR]"))
                        + "\nurls: " + any(List.of("file", "directory")) + "\ntheme: own\n"
                        + any(List.of("", "baseUrl: https://example.org/\n"))
                        + any(List.of("", "fallback:\n  mode: none\n", "fallback:\n  mode: page\n")));
    }

    private void editTheme() throws IOException {
        var file = file("themes/own");
        if (file.toString().endsWith(".peb")) {
            append(file, "<!-- " + random.nextInt(3) + " -->");
        } else if (file.toString().endsWith(".css") || file.toString().endsWith(".js")) {
            append(file, "/* " + random.nextInt(3) + " */");
        }
    }

    /** Somebody else writes into the published site, or deletes from it. */
    private void tamper() throws IOException {
        var published = elsewhere.resolve("remembering");
        if (!Files.exists(published)) {
            return;
        }
        try (var files = Files.walk(published)) {
            var all = files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
            if (!all.isEmpty()) {
                var file = any(all);
                if (random.nextBoolean()) {
                    Files.delete(file);
                } else {
                    Files.writeString(file, "somebody else's");
                }
            }
        }
    }

    /** What a file was, and looked like, before. */
    private void restore(Path topic) throws IOException {
        var before = Files.readString(topic);
        Files.writeString(topic, before + "\nmore\n");
        if (random.nextBoolean()) {
            built("remembering", List.of("--threads", "1"));
        }
        Files.writeString(topic, before);
    }

    private Path topic() throws IOException {
        return file("content");
    }

    private Path file(String folder) throws IOException {
        try (var files = Files.walk(site.resolve(folder))) {
            var all = files.filter(Files::isRegularFile)
                    .filter(file -> !folder.equals("content") || file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
            if (!all.isEmpty()) {
                return any(all);
            }
        }
        writeTopic("fr-FR", "a");
        return site.resolve("content/fr-FR/a.md");
    }

    private void append(Path file, String text) throws IOException {
        Files.writeString(file, Files.readString(file) + text);
    }

    private static void move(Path file, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Files.move(file, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    /** Gives everything that was changed just now a time of its own, long enough ago to be trusted. */
    private void age() throws IOException {
        try (var files = Files.walk(site)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                boolean ours = !site.relativize(file).startsWith(".stele");
                if (ours && Files.getLastModifiedTime(file).toInstant().isAfter(LATELY)) {
                    ticks++;
                    Files.setLastModifiedTime(file, FileTime.from(LONG_AGO.plusSeconds(ticks)));
                }
            }
        }
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static void delete(Path top) throws IOException {
        if (!Files.exists(top)) {
            return;
        }
        try (var files = Files.walk(top)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
