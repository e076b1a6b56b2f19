package stele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever happens to the files in which runs remember each other: a build makes the same site, tells of it at most in a warning,
 * and the next one has nothing to tell any more.
 */
class DamagedMemoryTest extends CommandTest {

    private static final int TIMES = Integer.getInteger("damage.times", 20);
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

    @TempDir
    private Path elsewhere;

    @Test
    void damageIsNoticedAndNeverShows() throws IOException {
        site("text");
        built("remembering");
        for (int seed = 0; seed < TIMES; seed++) {
            var random = new Random(seed);
            site("text " + seed);
            var damaged = damage(random);
            built("remembering");
            var seen = "-Ddamage.times=" + (seed + 1) + ", the last time, to " + damaged;
            assertThat(err.lines().filter(line -> !line.contains("[cache/damaged]") && !line.startsWith("  hint: ")))
                    .as(seen)
                    .isEmpty();
            assertThat(files("remembering")).as(seen).isEqualTo(clean());

            site("another " + seed);
            built("remembering");
            assertThat(err).as("afterwards, " + seen).isEmpty();
            assertThat(files("remembering")).as("afterwards, " + seen).isEqualTo(clean());
        }
    }

    private void site(String text) throws IOException {
        write("site.yaml", "title: A site\nlocales: [en-GB, fr-FR]\nurls: file\n");
        for (var locale : List.of("en-GB", "fr-FR")) {
            for (var name : List.of("index", "a", "b", "c")) {
                write(
                        "content/" + locale + "/" + name + ".md",
                        "---\ntitle: Topic " + name + "\nassetId: " + name + "\n---\n\nSee [b](b.md), "
                                + (name.equals("a") ? text : "words") + ".\n");
            }
        }
        try (var files = Files.walk(site)) {
            for (var file : files.filter(file -> !file.startsWith(site.resolve(".stele")))
                    .toList()) {
                // The text that changes has another length, or another time.
                boolean changes = file.endsWith("a.md");
                Files.setLastModifiedTime(
                        file, changes ? FileTime.fromMillis(LONG_AGO.toMillis() + text.hashCode()) : LONG_AGO);
            }
        }
    }

    /** Cuts one of the files off, changes a bit of it, or puts another one in its place. */
    private String damage(Random random) throws IOException {
        try (var all = Files.walk(site.resolve(".stele"))) {
            var files = all.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("lock") && !file.endsWith(".gitignore"))
                    .sorted()
                    .toList();
            var file = files.get(random.nextInt(files.size()));
            var bytes = Files.readAllBytes(file);
            switch (random.nextInt(3)) {
                case 0 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
                case 1 -> bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                default -> bytes = Files.readAllBytes(files.get(random.nextInt(files.size())));
            }
            Files.write(file, bytes);
            return site.relativize(file).toString();
        }
    }

    private void built(String output, String... options) {
        var arguments =
                new ArrayList<>(List.of("--output", elsewhere.resolve(output).toString(), "--threads", "2"));
        arguments.addAll(List.of(options));
        assertThat(onSite("build", arguments.toArray(String[]::new))).as(err).isZero();
    }

    private Map<String, String> clean() throws IOException {
        built("clean", "--no-cache");
        return files("clean");
    }

    private Map<String, String> files(String output) throws IOException {
        var contents = new TreeMap<String, String>();
        var folder = elsewhere.resolve(output);
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(".stele-stamps"))
                    .toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }
}
