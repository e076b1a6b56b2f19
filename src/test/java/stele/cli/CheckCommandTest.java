package stele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command as its user meets it: on a real disk, by exit code and by what is printed. */
class CheckCommandTest extends CommandTest {

    private static final String BROKEN =
            "content/fr-FR/a.md:6:6: error: nothing is published at 'nulle-part.md' [link/missing-topic]\n";

    @BeforeEach
    void writeSite() throws IOException {
        write("site.yaml", "locales: [fr-FR, de-DE]\n");
        write("content/fr-FR/index.md", topic("i", "Voir [a](a.md)."));
        write("content/de-DE/index.md", topic("i", "Siehe [a](a.md)."));
        write("content/fr-FR/a.md", topic("a", "Texte."));
        write("content/de-DE/a.md", topic("a", "Ein Satz."));
    }

    @Test
    void aSoundSetPassesAndNoSiteIsWritten() {
        assertThat(check()).isZero();
        assertThat(out).isEqualTo("0 errors, 0 warnings, 0 info in 2 topics, 4 translations\n");
        assertThat(err).isEmpty();
        assertThat(site.resolve("_site")).doesNotExist();
    }

    @Test
    void aBrokenLinkFailsTheCheckAtItsPlace() throws IOException {
        breakLink();
        assertThat(check()).isEqualTo(1);
        assertThat(out).startsWith(BROKEN).endsWith("1 error, 0 warnings, 0 info in 2 topics, 4 translations\n");
    }

    @ParameterizedTest
    @CsvSource({"error,0", "warning,1", "info,1", "never,0", "Warning,1", "NEVER,0"})
    void failOnSaysFromWhichSeverityOnACheckFails(String severity, int exitCode) throws IOException {
        write("content/fr-FR/a.md", topic("a", "[](<>)"));
        assertThat(check("--fail-on", severity)).isEqualTo(exitCode);
        assertThat(out).contains("warning: the link has no destination [link/empty]");
    }

    @Test
    void moreWarningsThanAreAllowedFailACheck() throws IOException {
        write("content/fr-FR/a.md", topic("a", "[x](<>) [y](<>)"));
        assertThat(check("--max-warnings", "2")).isZero();
        assertThat(check("--max-warnings", "1")).isEqualTo(1);
    }

    @Test
    void theCommandLineOutdoesSiteYaml() throws IOException {
        breakLink();
        write("site.yaml", "locales: [fr-FR, de-DE]\ncheck: {rules: {link/missing-topic: error}}\n");
        assertThat(check("--rule", "link/missing-topic=info")).isZero();
        assertThat(out).contains("info: nothing is published at");
        assertThat(check("--rule", "link/*=Off")).isZero();
        assertThat(out).doesNotContain("nulle-part");
    }

    @Test
    void aRuleOfSafetyCannotBeSilenced() throws IOException {
        write("content/fr-FR/a.md", topic("a", "<!-- stele-disable -- no -->\n[x](javascript:alert(1))"));
        assertThat(check("--rule", "*=off", "--fail-on", "warning")).isEqualTo(1);
        assertThat(out).contains("warning: ").contains("[link/unsafe-scheme]");
    }

    @Test
    void oneLanguageIsReportedOnAndHeldAgainstTheOthers() throws IOException {
        breakLink();
        assertThat(check("--locale", "de")).isZero();
        assertThat(check("--locale", "fr")).isEqualTo(1);
        write("site.yaml", "locales: {fr-FR: {}, de-DE: {required: true}}\nsourceLocale: fr-FR\n");
        write("content/fr-FR/b.md", topic("b", "Texte."));
        assertThat(check("--locale", "de")).isEqualTo(1);
        assertThat(out).contains("content/fr-FR/b.md:2:13: error: 'T b' is missing in de-DE [translation/missing]");
        assertThat(check("--locale", "fr", "--rule", "link/missing-topic=off")).isZero();
        assertThat(out).doesNotContain("translation/missing");
    }

    @Test
    void aCommentSilencesTheLineThatFollowsAndSaysSoWhenItIsNotNeeded() throws IOException {
        write(
                "content/fr-FR/a.md",
                topic("a", "<!-- stele-disable-next-line link/missing-topic -- bientôt -->\nVoir [x](nulle-part.md)."));
        assertThat(check()).isZero();
        assertThat(out).startsWith("0 errors, 0 warnings");
        write(
                "content/fr-FR/a.md",
                topic("a", "<!-- stele-disable-next-line link/missing-topic -- bientôt -->\nVoir."));
        assertThat(check()).isZero();
        assertThat(out).contains(":6:1: warning: the comment silences nothing [suppress/unused]");
    }

    @Test
    void aBaselineLeavesOutWhatIsKnownAndTheFirstNewFaultStandsOut() throws IOException {
        breakLink();
        assertThat(check("--write-baseline")).isZero();
        assertThat(err).contains("hint: name the file in 'check.baseline' of site.yaml");
        assertThat(check("--baseline", site.resolve(".stele-baseline.json").toString()))
                .isZero();
        assertThat(out).startsWith("0 errors, 0 warnings, 0 info");
        write("content/de-DE/index.md", topic("i", "Siehe [a](a.md), [b](neu.md)."));
        assertThat(check("--baseline", site.resolve(".stele-baseline.json").toString()))
                .isEqualTo(1);
        assertThat(out.lines().filter(line -> line.contains(": error: ")))
                .containsExactly(
                        "content/de-DE/index.md:6:18: error: nothing is published at 'neu.md' [link/missing-topic]");
    }

    @Test
    void aBaselineDoesNotMindLinesThatMoveAndTellsOfFaultsThatAreGone() throws IOException {
        breakLink();
        write("site.yaml", "locales: [fr-FR, de-DE]\ncheck: {baseline: known.json}\n");
        check("--write-baseline");
        assertThat(err).contains("known.json").doesNotContain("hint");
        write("content/fr-FR/a.md", topic("a", "Plus haut.\n\nVoir [x](nulle-part.md)."));
        assertThat(check("--fail-on", "info")).isZero();
        write("content/fr-FR/a.md", topic("a", "Voir."));
        assertThat(check()).isZero();
        assertThat(out).contains("known.json:2:1: info: ").contains("[baseline/stale]");
    }

    @Test
    void whatWasNotAskedForIsNotMissedInABaseline() throws IOException {
        breakLink();
        write("site.yaml", "locales: [fr-FR, de-DE]\ncheck: {baseline: known.json}\n");
        check("--write-baseline");
        check("--locale", "de-DE");
        assertThat(out).startsWith("0 errors, 0 warnings, 0 info");
        check("--rule", "link/*=off");
        assertThat(out).startsWith("0 errors, 0 warnings, 0 info");
    }

    @Test
    void aPartOfTheSiteDoesNotReplaceItsBaseline() throws IOException {
        breakLink();
        check("--write-baseline");
        assertThat(check("--write-baseline", "--locale", "de-DE")).isEqualTo(2);
        assertThat(err).contains("wants the whole site");
        assertThat(site.resolve(".stele-baseline.json")).content().contains("nulle-part.md");
    }

    @Test
    void aBaselineThatCannotBeReadIsAnErrorAndHidesNothing() throws IOException {
        breakLink();
        write("known.json", "{");
        assertThat(check("--baseline", site.resolve("known.json").toString())).isEqualTo(1);
        assertThat(out).contains("[baseline/malformed]").contains(BROKEN);
        assertThat(check("--baseline", site.resolve("none.json").toString())).isEqualTo(1);
        assertThat(out).contains("none.json:1:1: error: the baseline cannot be read: it is not there");
    }

    @Test
    void severalFormatsInOneRunAndOneOfThemOnStdoutAlone() throws IOException {
        breakLink();
        var sarif = site.resolve("report.sarif");
        var junit = site.resolve("junit.xml");
        assertThat(check("--format", "json", "--format", "sarif=" + sarif, "--format", "junit=" + junit))
                .isEqualTo(1);
        assertThat(out).startsWith("{").endsWith("}\n").contains("\"rule\":\"link/missing-topic\"");
        assertThat(sarif).content().contains("\"2.1.0\"").contains("nulle-part.md");
        assertThat(junit).content().startsWith("<?xml").contains("nulle-part.md");
    }

    @Test
    void whatCannotBeWrittenIsSaidBeforeAnyWorkIsDone() {
        assertThat(check("--format", "json", "--format", "sarif")).isEqualTo(2);
        assertThat(err).contains("only one format can go to stdout");
        assertThat(check("--format", "sarfi")).isEqualTo(2);
        assertThat(err).contains("did you mean 'sarif'?");
        assertThat(check("--format", "json=" + site.resolve("none/report.json")))
                .isEqualTo(2);
        assertThat(err).contains("there is no folder");
        assertThat(check("--format", "json=" + site.resolve("a"), "--format", "sarif=" + site.resolve("a")))
                .isEqualTo(2);
        assertThat(err).contains("two formats cannot both go to");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--rule=link/missing-topik=off",
                "--rule=link/missing-topic",
                "--rule=text/*=loud",
                "--rule=link/unsafe-scheme=off",
                "--fail-on=often",
                "--max-warnings=-1",
                "--threads=0",
                "--explain=link/none",
                "--changed-since=none"
            })
    void wrongUsageIsExplained(String option) {
        assertThat(check(option)).isEqualTo(2);
        assertThat(err.lines())
                .hasSizeLessThan(4)
                .last()
                .asString()
                .isEqualTo("  hint: 'stele check --help' shows what there is");
        assertThat(err).isNotBlank().doesNotContain("Exception").doesNotContain("\tat ");
    }

    @Test
    void aFaultOfTheConfigurationIsAllThatIsSaid() throws IOException {
        write("site.yaml", "locale: [fr-FR]\n");
        assertThat(check("--format", "json")).isEqualTo(2);
        assertThat(out).isEmpty();
        assertThat(err).startsWith("site.yaml:1:1: error: 'locale' is no key");
    }

    @Test
    void aFindingMayBeInADescriptionElsewhereOrInAnImage(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("a.md"), topic("a", "Texte."));
        Files.writeString(elsewhere.resolve("big.png"), "no text");
        var description = Files.writeString(
                elsewhere.resolve("other.yaml"),
                "locales: [fr-FR]\ncontent: '" + elsewhere
                        + "'\ncheck: {rules: {link/mising-topic: off, image/unreferenced: info}}\n");
        assertThat(check("--config", description.toString())).isZero();
        assertThat(out)
                .contains("other.yaml:3:")
                .contains("big.png:1:1: info: no topic shows the image [image/unreferenced]");
    }

    @Test
    void onlyWhatConcernsChangedFilesIsReported() throws Exception {
        breakLink();
        commit();
        assertThat(check("--changed-since", "HEAD")).isZero();
        assertThat(out).startsWith("0 errors");
        write("content/de-DE/index.md", topic("i", "Siehe [a](neu.md)."));
        assertThat(check("--changed-since", "HEAD")).isEqualTo(1);
        assertThat(out).contains("'neu.md'").doesNotContain("nulle-part.md");
        write("content/de-DE/index.md", topic("i", "Siehe [a](a.md)."));
        Files.delete(site.resolve("content/de-DE/a.md"));
        Files.delete(site.resolve("content/fr-FR/a.md"));
        assertThat(check("--changed-since", "HEAD")).isEqualTo(1);
        assertThat(out).contains("content/de-DE/index.md:6:7: error: nothing is published at 'a.md'");
    }

    @Test
    void aTranslationThatWasTakenAwayIsAChange() throws Exception {
        write("site.yaml", "locales: [fr-FR, de-DE]\nsourceLocale: fr-FR\n");
        write("content/fr-FR/b.md", topic("b", "Jamais traduit."));
        commit();
        Files.delete(site.resolve("content/de-DE/a.md"));
        check("--changed-since", "HEAD");
        assertThat(out)
                .contains("content/fr-FR/a.md:2:13: warning: 'T a' is missing in de-DE")
                .doesNotContain("T b");
    }

    @Test
    void halfAReportIsNoReport() {
        var full = new PrintWriter(new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("no space left");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
        var errWriter = new StringWriter();
        assertThat(Stele.run(full, new PrintWriter(errWriter), "check", "--site", site.toString()))
                .isEqualTo(3);
        assertThat(errWriter.toString()).startsWith("stele: not all of the report could be written to stdout");
    }

    @Test
    void everyRuleIsListedAndEachCanExplainItself() {
        assertThat(check("--list-rules")).isZero();
        assertThat(out).contains("error   link/missing-topic").contains("off     text/double-space");
        assertThat(check("--explain", "link/missing-topic")).isZero();
        assertThat(out)
                .startsWith("link/missing-topic (error)\nA link leads to a topic that exists\n")
                .contains("link/missing-topic: off")
                .contains("<!-- stele-disable-next-line link/missing-topic -- the reason -->");
        assertThat(check("--explain", "link/unsafe-scheme")).isZero();
        assertThat(out).contains("nothing keeps it silent");
        assertThat(check("--explain", "config/syntax")).isZero();
        assertThat(out).contains("nothing keeps it silent");
        assertThat(check("--explain", "nav/missing-topic")).isZero();
        assertThat(out)
                .contains("# stele-disable-next-line nav/missing-topic -- the reason")
                .contains("<!-- stele-disable-next-line nav/missing-topic -- the reason -->");
        assertThat(check("--explain", "nav/cycle")).isZero();
        assertThat(out)
                .contains("# stele-disable-next-line nav/cycle -- the reason")
                .doesNotContain("<!--");
        assertThat(check("--explain", "baseline/stale")).isZero();
        assertThat(out).contains("baseline/stale: off").doesNotContain("<!--");
    }

    private void commit() throws GitAPIException {
        try (var git = Git.init().setDirectory(site.toFile()).call()) {
            git.add().addFilepattern(".").call();
            git.commit()
                    .setMessage("a")
                    .setAuthor("a", "a@example.org")
                    .setCommitter("a", "a@example.org")
                    .setSign(false)
                    .call();
        }
    }

    private void breakLink() throws IOException {
        write("content/fr-FR/a.md", topic("a", "Voir [x](nulle-part.md)."));
    }

    private static String topic(String assetId, String text) {
        return "---\nms:assetid: " + assetId + "\n---\n# T " + assetId + "\n\n" + text + "\n";
    }

    private int check(String... options) {
        return onSite("check", options);
    }
}
