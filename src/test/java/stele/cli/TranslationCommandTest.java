package stele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The three commands that help to translate, as their user meets them. */
class TranslationCommandTest extends CommandTest {

    @BeforeEach
    void writeSite() throws IOException {
        write("site.yaml", "locales: [fr-FR, de-DE, es-ES]\nsourceLocale: fr-FR\n");
        write("content/fr-FR/index.md", topic("Accueil", "root", "- [Guide](guide/a.md)\n- [Fin](b.md)\n"));
        write("content/fr-FR/guide/a.md", topic("Guide", "a1", "- [Pas](c.md)\n"));
        write("content/fr-FR/guide/c.md", topic("Pas", "c1", "Texte.\n"));
        write("content/fr-FR/b.md", topic("Fin", "b1", "Texte.\n"));
        write("content/de-DE/index.md", topic("Start", "root", "- [Ende](b.md)\n"));
        write("content/de-DE/b.md", "---\ntitle: Ende\nms:assetid: B1\nms.translationtype: MT\n---\nText.\n");
        write("content/es-ES/index.md", topic("Inicio", "root", ""));
        write("content/es-ES/b.md", "---\ntitle: Fin\nms:assetid: b1\nsourceHash: 0123456789\n---\nTexto.\n");
    }

    @Test
    void theStatusCountsAndListsWhatIsToDoTheHighestFirst() {
        assertThat(run("status")).isZero();
        assertThat(err).isEmpty();
        assertThat(out.lines().limit(4))
                .containsExactly(
                        "language  wanted  translated  by machine  lagging  missing",
                        "fr-FR          4           4           0        0        0  100 %",
                        "de-DE          4           2           1        0        2   50 %",
                        "es-ES          4           2           0        1        2   50 %");
        assertThat(tableUnder("topic"))
                .containsExactly(
                        "yes missing missing Guide (content/fr-FR/guide/a.md)",
                        "yes machine behind Fin (content/fr-FR/b.md)",
                        "yes missing missing Pas (content/fr-FR/guide/c.md)");
        assertThat(out).endsWith("1 topic is complete in every language; --all shows it\n");
    }

    @Test
    void aSiteWhoseContentIsNotThereHasNoStatus() throws IOException {
        write("site.yaml", "locales: [fr-FR]\ncontent: nowhere\n");
        assertThat(run("status")).isEqualTo(ExitCode.USAGE);
        assertThat(out).isEmpty();
        assertThat(err).contains("there is no folder 'nowhere' [config/content-missing]");
    }

    @Test
    void allTopicsAreShownOnRequest() {
        assertThat(run("status", "--all")).isZero();
        assertThat(tableUnder("topic")).contains("yes yes yes Accueil (content/fr-FR/index.md)");
        assertThat(out).doesNotContain("--all");
    }

    @Test
    void topicsAreSortedByPathOrByWhatTheFirstLanguageLacks() {
        run("status", "--sort", "path", "--all");
        assertThat(tableUnder("topic"))
                .extracting(line -> line.replaceFirst(".*\\(content/fr-FR/(.*)\\)", "$1"))
                .containsExactly("b.md", "guide/a.md", "guide/c.md", "index.md");
        run("status", "--sort", "locale");
        assertThat(tableUnder("topic"))
                .extracting(line -> line.replaceFirst(".*\\(content/fr-FR/(.*)\\)", "$1"))
                .containsExactly("guide/a.md", "guide/c.md", "b.md");
    }

    @Test
    void someLanguagesCanBeAskedFor() {
        assertThat(run("status", "--locale", "es", "--sort", "path")).isZero();
        assertThat(out).doesNotContain("de-DE");
        assertThat(tableUnder("topic")).contains("behind Fin (content/fr-FR/b.md)");
        assertThat(run("status", "--locale", "ja")).isEqualTo(2);
        assertThat(err).contains("'ja' is no language of this site; it has fr-FR, de-DE, es-ES");
    }

    @Test
    void theJsonIsAsItsSchemaHasIt() {
        assertThat(run("status", "--format", "json")).isZero();
        assertThat(faults(out)).isEmpty();
        assertThat(out)
                .contains("{\"locale\":\"de-DE\",\"state\":\"machine-translated\",\"wanted\":true,\"title\":\"Ende\","
                        + "\"file\":\"content/de-DE/b.md\",\"page\":\"de-de/b.html\",\"machineTranslated\":true}")
                .contains("{\"locale\":\"de-DE\",\"state\":\"missing\",\"wanted\":true}")
                .contains("\"lag\":{\"evidence\":\"source hash\",\"source\":\"fr-FR\",\"here\":\"0123456789\"");
        assertThat(faults(out.replace("\"state\":\"missing\"", "\"state\":\"gone\"")))
                .isNotEmpty();
        assertThat(faults(out.replace("\"state\":\"lagging\"", "\"state\":\"missing\"")))
                .isNotEmpty();
        assertThat(faults(out.replace("\"schemaVersion\":1", "\"schemaVersion\":2")))
                .isNotEmpty();
    }

    @Test
    void theMarkdownHoldsNoMarkupOfAuthors() throws IOException {
        write("content/fr-FR/b.md", topic("'|<img src=x>\\| @all `x`'", "b1", "Texte.\n"));
        assertThat(run("status", "--format", "markdown")).isZero();
        assertThat(out)
                .contains("| fr-FR | 4 | 4 | 0 | 0 | 0 | 100 % |")
                .contains("| yes | **missing** | **missing** |")
                .doesNotContain("<img")
                .doesNotContain("`");
        assertThat(out.lines().filter(line -> line.startsWith("| ")).map(line -> line.split("\\|", -1).length))
                .containsOnly(9, 6);
    }

    @Test
    void aTopicThatCannotBeReadIsNamedAndCountsAsMissing() throws IOException {
        write("content/fr-FR/guide/c.md", "---\ntitle: a : b\n---\n");
        assertThat(run("status")).isEqualTo(1);
        assertThat(err).contains("content/fr-FR/guide/c.md:2:").contains("quote the value");
        assertThat(out).contains("fr-FR          3           3");
    }

    @Test
    void aTitleCannotSpeakToTheTerminal() throws IOException {
        write("content/fr-FR/b.md", topic("\"a\\e[31m\\ab\"", "b1", "Texte.\n"));
        run("status", "--all");
        assertThat(out).doesNotContain("\u001b").doesNotContain("\u0007");
    }

    @Test
    void aStampIsOneLineAndTheTranslationIsUpToDateAfterwards() throws IOException {
        var before = read("content/es-ES/b.md");
        assertThat(run("stamp", "content/es-ES/b.md", "content/de-DE/b.md")).isZero();
        assertThat(out).isEqualTo("""
                        content/es-ES/b.md: stamped with the hash of content/fr-FR/b.md, found by asset id
                        content/de-DE/b.md: stamped with the hash of content/fr-FR/b.md, found by asset id
                        """);
        assertThat(read("content/es-ES/b.md").replaceAll("sourceHash: [0-9a-f]{64}\n", "sourceHash: 0123456789\n"))
                .isEqualTo(before);
        assertThat(read("content/de-DE/b.md")).contains("ms.translationtype: MT\nsourceHash: ");
        run("status", "--locale", "es-ES");
        assertThat(out).contains("es-ES          4           2           0        0        2  50 %");

        run("stamp", "content/es-ES/b.md");
        assertThat(out).contains("content/es-ES/b.md: was up to date with content/fr-FR/b.md");

        write("content/fr-FR/b.md", topic("Fin", "b1", "Autre texte.\n"));
        run("status", "--locale", "es-ES");
        assertThat(out).contains("es-ES          4           2           0        1        2  50 %");
    }

    @Test
    void aTranslationWithoutAKnownSourceIsRefusedWithTheNextStep() throws IOException {
        write("site.yaml", "locales: [fr-FR, de-DE, es-ES]\n");
        var before = read("content/de-DE/b.md");
        assertThat(run("stamp", "content/de-DE/b.md")).isEqualTo(1);
        assertThat(err)
                .contains("stele: 'content/de-DE/b.md' was not stamped: nobody says which language")
                .contains("hint: set 'sourceLocale' in site.yaml, or name the language with --source");
        assertThat(read("content/de-DE/b.md")).isEqualTo(before);
        assertThat(run("stamp", "--source", "fr", "content/de-DE/b.md")).isZero();
        assertThat(read("content/de-DE/b.md")).contains("sourceHash: ");
    }

    @Test
    void theSourceItselfAndATopicThatItLacksAreNotStamped() throws IOException {
        write("content/de-DE/only.md", topic("Nur hier", "only", "Text.\n"));
        assertThat(run("stamp", "content/fr-FR/b.md", "content/de-DE/only.md")).isEqualTo(1);
        assertThat(err)
                .contains("it is itself what others are translated from")
                .contains("the topic does not exist in 'fr-FR'")
                .contains("under the same asset id");
    }

    @Test
    void aFileWithAFaultIsRefusedByItsDiagnosticAndTheOthersGoOn() throws IOException {
        Files.write(site.resolve("content/de-DE/index.md"), new byte[] {'#', ' ', (byte) 0xe9, '\n'});
        write("content/es-ES/index.md", "---\ntitle: a : b\n---\n");
        assertThat(run("stamp", "content/de-DE/index.md", "content/es-ES/index.md", "content/es-ES/b.md"))
                .isEqualTo(1);
        assertThat(err)
                .contains("content/de-DE/index.md:1:3: error: the byte 0xE9 is not UTF-8 [text/encoding]")
                .contains("content/es-ES/index.md:2:");
        assertThat(out).contains("content/es-ES/b.md: stamped");
        assertThat(run("stamp", "nowhere.md")).isEqualTo(2);
        assertThat(err).contains("'nowhere.md' was not stamped: it is no topic of this site");
    }

    @Test
    void whoMayReadAStampedFileStaysTheSame() throws IOException {
        var file = site.resolve("content/es-ES/b.md");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        run("stamp", "content/es-ES/b.md");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
        assertThat(filesIn("content/es-ES")).containsExactly("b.md", "index.md");
    }

    @Test
    void aSkeletonIsWrittenWhereItBelongsAndIsUpToDate() throws IOException {
        assertThat(run("new", "content/fr-FR/guide/a.md", "de")).isZero();
        assertThat(out).isEqualTo("content/de-DE/guide/a.md: written from content/fr-FR/guide/a.md\n");
        assertThat(read("content/de-DE/guide/a.md"))
                .matches("---\ntitle: Guide\nms:assetid: a1\nsourceHash: [0-9a-f]{64}\n---\n\n- \\[Pas]\\(c.md\\)\n");
        assertThat(filesIn("content/de-DE/guide")).containsExactly("a.md");
        run("status", "--locale", "de-DE");
        assertThat(out).contains("de-DE          4           3           1        0        1  75 %");
    }

    @Test
    void aTopicCanBeNamedByItsAssetIdAndItsFileCanHaveAnotherName() throws IOException {
        assertThat(run("new", "A1", "es-ES", "--comment", "--file", "guia.md")).isZero();
        assertThat(read("content/es-ES/guide/guia.md")).endsWith("---\n\n- <!-- [Pas](c.md) -->\n");
        assertThat(run("new", "c1", "es-ES", "--text", "--file", "guia/paso.md"))
                .isZero();
        assertThat(read("content/es-ES/guia/paso.md")).endsWith("\n\nTexte.\n");
    }

    @Test
    void nothingThatIsThereIsOverwritten() throws IOException {
        write("content/de-DE/guide/a.md", "---\ntitle: Anderes\nms:assetid: other\n---\nText.\n");
        assertThat(run("new", "a1", "de-DE")).isEqualTo(3);
        assertThat(err).contains("content/de-DE/guide/a.md:1:1: error: the file is there already");
        assertThat(read("content/de-DE/guide/a.md")).contains("Anderes");
        assertThat(run("new", "b1", "de-DE")).isEqualTo(2);
        assertThat(err).contains("'b1' is there in 'de-DE' already: content/de-DE/b.md");
        assertThat(filesIn("content/de-DE/guide")).containsExactly("a.md");
    }

    @Test
    void whatCannotBeBegunIsSaidInWords() throws IOException {
        assertThat(run("new", "nothing", "de-DE")).isEqualTo(2);
        assertThat(err).contains("the site has no topic 'nothing'").contains("hint: name a file");
        assertThat(run("new", "a1", "ja")).isEqualTo(2);
        assertThat(run("new", "a1", "de-DE", "--text", "--comment")).isEqualTo(2);
        assertThat(run("new", "a1", "de-DE", "--file", "../../a.md")).isEqualTo(2);
        assertThat(run("new", "a1", "de-DE", "--file", "a.txt")).isEqualTo(2);
        assertThat(err).contains("--file must name a .md file");
        write("content/fr-FR/free.md", "---\ntitle: Libre\n---\nTexte.\n");
        assertThat(run("new", "content/fr-FR/free.md", "de-DE", "--file", "frei.md"))
                .isEqualTo(2);
        assertThat(err).contains("has no asset id");
        assertThat(run("new", "content/fr-FR/free.md", "de-DE")).isZero();
        write("content/de-DE/file", "no folder");
        assertThat(run("new", "a1", "de-DE", "--file", "file/a.md")).isEqualTo(3);
        assertThat(err).contains("cannot be written: a file is where a folder should be");
    }

    @Test
    void wrongUsageIsSaidInWords() {
        assertThat(run()).isEqualTo(2);
        assertThat(err).contains("status").contains("new").contains("stamp");
        assertThat(run("status", "--format", "pdf")).isEqualTo(2);
        assertThat(run("stamp")).isEqualTo(2);
        assertThat(run("status", "--threads", "0")).isEqualTo(2);
        assertThat(run("status", "--site", site.resolve("none").toString())).isEqualTo(2);
    }

    private Stream<String> tableUnder(String head) {
        return out.lines()
                .dropWhile(line -> !line.endsWith("  " + head))
                .skip(1)
                .takeWhile(line -> !line.contains("complete in"))
                .map(line -> line.replaceAll(" +", " "));
    }

    private static List<String> faults(String json) {
        try (var schema = Objects.requireNonNull(
                Stele.class.getResourceAsStream("/stele/schema/translation-status.schema.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON)
                    .validate(json, InputFormat.JSON)
                    .stream()
                    .map(Object::toString)
                    .toList();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String topic(String title, String assetId, String text) {
        return "---\ntitle: " + title + "\nms:assetid: " + assetId + "\n---\n\n" + text;
    }

    private int run(String... arguments) {
        boolean named = List.of(arguments).contains("--site");
        var all = Stream.of(
                        Stream.of("translation"),
                        Stream.of(arguments).limit(1),
                        arguments.length == 0 || named ? Stream.<String>of() : Stream.of("--site", site.toString()),
                        Stream.of(arguments).skip(1))
                .flatMap(part -> part)
                .toArray(String[]::new);
        return execute(all);
    }

    private List<String> filesIn(String folder) throws IOException {
        try (var files = Files.list(site.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private String read(String path) throws IOException {
        return Files.readString(site.resolve(path));
    }
}
