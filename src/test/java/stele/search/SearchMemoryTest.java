package stele.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stele.config.ReadConfig;
import stele.file.Fingerprint;
import stele.file.OutputFile;
import stele.file.OutputPath;
import stele.i18n.LocaleTag;
import stele.project.Project;
import stele.testing.BuiltProject;
import stele.topic.Topic;

/** An index that is made with what an earlier run knew is the one that is made without. */
class SearchMemoryTest {

    private static final LocaleTag GERMAN = new LocaleTag("de-DE");
    private static final int TOPICS = 12;
    private static final List<String> WORDS = List.of(
            "Anwesenheit",
            "Einstellungen",
            "Anwesenheitseinstellungen",
            "Benutzer",
            "benutzer",
            "Benutzerkonto",
            "Konto",
            "Konten",
            "New-CsPool",
            "CsPool",
            "Straße",
            "Strasse",
            "und",
            "der",
            "移行計画",
            "x64",
            "l’eau",
            "Müller",
            "Muller",
            "müller",
            "phase-3.md");

    @TempDir
    private Path folder;

    private final Random random = new Random(7);
    private final Remembering memory = new Remembering();

    @BeforeEach
    void write() throws IOException {
        write("site.yaml", "title: Site\nlocales: [de-DE]\n");
        for (int i = 0; i < TOPICS; i++) {
            write(name(i), topic(i));
        }
    }

    @Test
    void theFilesAreTheSameWhateverWasEdited() throws IOException {
        for (int run = 0; run < 60; run++) {
            assertThat(made(memory)).as("run " + run).isEqualTo(made(SearchMemory.NONE));
            for (int edits = random.nextInt(3); edits > 0; edits--) {
                edit();
            }
        }
    }

    @Test
    void onlyWhatDiffersIsMade() throws IOException {
        made(memory);
        assertThat(memory.made()).hasSizeGreaterThan(4);
        made(memory);
        assertThat(memory.made()).containsExactly("de-de/_search/index.js");
        write(name(5), topic(5) + "\nUnerhörtes.\n");
        made(memory);
        assertThat(memory.made()).filteredOn(name -> name.contains("/t-")).hasSize(1);
    }

    @Test
    void bytesThatAreNoIndexAreNothing() throws IOException {
        var expected = made(memory);
        var kept = memory.kept;
        for (int i = 0; i < 200; i++) {
            var damaged = Arrays.copyOf(kept, i % 2 == 0 ? random.nextInt(kept.length) : kept.length);
            if (damaged.length > 0) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            memory.kept = damaged;
            assertThat(made(memory)).isEqualTo(expected);
        }
    }

    @Test
    void whatNoTopicSaysAnyMoreIsForgotten() throws IOException {
        var rare = new StringBuilder("# Liste\n\n");
        for (int i = 0; i < 500; i++) {
            rare.append("wort")
                    .append((char) ('a' + i / 26))
                    .append((char) ('a' + i % 26))
                    .append(' ');
        }
        write(name(0), rare.toString());
        made(memory);
        int most = memory.kept.length;
        write(name(0), topic(0));
        made(memory);
        made(memory);
        assertThat(memory.kept.length).isBetween(1, most / 2);
    }

    private void edit() throws IOException {
        int topic = random.nextInt(TOPICS);
        if (random.nextInt(6) == 0) {
            Files.deleteIfExists(folder.resolve(name(topic)));
        } else {
            write(name(topic), topic(topic));
        }
    }

    /** Some words under some headings, and a link that is called as the topic that it leads to. */
    private String topic(int number) {
        var text = new StringBuilder(
                "---\nassetId: a" + number + "\ndescription: " + words() + "\n---\n# " + words() + "\n\n");
        text.append("[](").append(random.nextInt(TOPICS)).append(".md) ").append(words());
        for (int left = random.nextInt(3); left > 0; left--) {
            text.append("\n\n## ").append(words()).append("\n\n").append(words());
        }
        return text.append('\n').toString();
    }

    private String words() {
        var words = new ArrayList<String>();
        for (int left = 1 + random.nextInt(6); left > 0; left--) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", words);
    }

    private static String name(int topic) {
        return "content/de-DE/" + topic + ".md";
    }

    private void write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Every file of the index by its path, those that {@code memory} keeps included. */
    private Map<String, String> made(SearchMemory with) {
        var project = Project.open(folder, Optional.empty());
        var config =
                project.siteFile().orElseThrow().then(ReadConfig::read).value().orElseThrow();
        var site = BuiltProject.read(project, config);
        memory.begin();
        var files = new TreeMap<String, String>();
        SearchIndex.files(site, GERMAN, with)
                .forEach(file -> files.put(
                        file.path().value(), ((OutputFile.Text) file).content().toString()));
        if (with == memory) {
            memory.publish(files);
            return memory.published;
        }
        return files;
    }

    /** Remembers in memory. */
    private final class Remembering implements SearchMemory {

        private byte[] kept = {};
        private Map<String, String> published = new TreeMap<>();
        private Map<String, String> next = new TreeMap<>();
        private List<String> made = List.of();

        private void begin() {
            next = new TreeMap<>();
        }

        private void publish(Map<String, String> files) {
            made = List.copyOf(files.keySet());
            next.putAll(files);
            published = next;
        }

        private List<String> made() {
            return made;
        }

        @Override
        public Optional<byte[]> recall(LocaleTag locale) {
            return kept.length == 0 ? Optional.empty() : Optional.of(kept);
        }

        @Override
        public void keep(LocaleTag locale, Stream<byte[]> index) {
            var bytes = new ByteArrayOutputStream();
            index.forEachOrdered(bytes::writeBytes);
            kept = bytes.toByteArray();
        }

        @Override
        public Optional<Fingerprint> fingerprint(Topic topic) {
            try {
                return Optional.of(Fingerprint.of(
                        Files.readAllBytes(folder.resolve(topic.source().toString()))));
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }

        @Override
        public boolean keepFile(OutputPath path) {
            var content = published.get(path.value());
            if (content != null) {
                next.put(path.value(), content);
            }
            return content != null;
        }
    }
}
