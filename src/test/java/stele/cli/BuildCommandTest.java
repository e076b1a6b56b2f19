package stele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The command as its user meets it: on a real disk, by exit code and by what is printed. */
class BuildCommandTest extends CommandTest {

    @BeforeEach
    void writeSite() throws IOException {
        write("site.yaml", "locales: [fr-FR, de-DE]\n");
        write("content/fr-FR/a.md", topic("a1"));
        write("content/de-DE/b.md", topic("A1"));
        write("content/fr-FR/media/i.png", "png");
    }

    @Test
    void aSiteIsPublishedAndSummedUp() throws IOException {
        assertThat(build()).isZero();
        assertThat(err).isEmpty();
        assertThat(out)
                .startsWith("1 topic in 2 languages, 2 translations, 2 pages")
                .contains("0 errors, 0 warnings, 0 info");
        assertThat(Files.readString(site.resolve("_site/fr-fr/a.html"))).contains("../de-de/b.html");
        assertThat(site.resolve("_site/fr-fr/media/i.png")).hasContent("png");
    }

    @Test
    void pagesThatStandInForTranslationsAreCounted() throws IOException {
        write("content/fr-FR/seul.md", "# Seul\n");
        build();
        assertThat(out).startsWith("2 topics in 2 languages, 3 translations, 4 pages, 1 of them a fallback\n");
        write("content/fr-FR/seule.md", "# Seule\n");
        build();
        assertThat(out).startsWith("3 topics in 2 languages, 4 translations, 6 pages, 2 of them fallbacks\n");
    }

    @Test
    void aSecondBuildWritesNothing() throws IOException {
        build();
        var before = times();
        assertThat(build()).isZero();
        assertThat(out).contains("0 files written").contains("0 removed");
        assertThat(times()).isEqualTo(before);
    }

    @Test
    void onlyWhatChangedIsWrittenAndWhatIsGoneIsRemoved() throws IOException {
        build();
        Files.delete(site.resolve("content/fr-FR/media/i.png"));
        build();
        assertThat(out).contains("0 files written").contains("1 removed");
        assertThat(site.resolve("_site/fr-fr/media")).doesNotExist();
    }

    @Test
    void aBrokenLinkIsAWarningAndDoesNotFailTheBuild() throws IOException {
        write("content/fr-FR/c.md", "---\ntitle: C\n---\n\n[x](y.md)\n");
        assertThat(build()).isZero();
        assertThat(err)
                .contains("content/fr-FR/c.md:5:1: warning: nothing is published at 'y.md' [link/missing-topic]");
    }

    @Test
    void aTopicWithAnErrorIsLeftOutAndTheOthersArePublished() throws IOException {
        write("content/fr-FR/c.md", "---\ntitle: Phase 1 : C\n---\n");
        assertThat(build()).isEqualTo(1);
        assertThat(err).contains("content/fr-FR/c.md:2:").contains("quote the value");
        assertThat(site.resolve("_site/fr-fr/a.html")).exists();
        assertThat(site.resolve("_site/fr-fr/c.html")).doesNotExist();
    }

    @Test
    void aMistakeInTheConfigurationPublishesNothing() throws IOException {
        write("site.yaml", "local: [fr-FR]\n");
        assertThat(build()).isEqualTo(2);
        assertThat(err).contains("site.yaml:1:1: error:").contains("hint: write 'locales'");
        assertThat(site.resolve("_site")).doesNotExist();
    }

    @Test
    void aBrokenTemplateNamesItsLineAndLeavesTheLastSiteAsItWas() throws IOException {
        build();
        var before = times();
        write("content/fr-FR/a.md", topic("a1") + "More.\n");
        write("themes/own/theme.yaml", "extends: default\n");
        write("themes/own/layouts/topic.peb", "<p>\n{{ page.nothing }}\n");
        write("site.yaml", "locales: [fr-FR, de-DE]\ntheme: own\n");
        assertThat(build()).isNotZero();
        assertThat(err)
                .contains("layouts/topic.peb:2")
                .contains("hint: mend the template; it was making the page of 'content/")
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
        assertThat(times()).isEqualTo(before);
    }

    @Test
    void aThemeOverNoneIsReportedWhereItExtendsIt() throws IOException {
        write("themes/own/theme.yaml", "# mine\nextends: defalt\n");
        write("site.yaml", "locales: [fr-FR, de-DE]\ntheme: own\n");
        assertThat(build()).isEqualTo(2);
        assertThat(err)
                .contains("themes/own/theme.yaml:2:10: error: there is no theme 'defalt'")
                .contains("hint: use one of 'default', 'own'");
    }

    @Test
    void aFolderThatIsNotOursIsNeverWrittenInto() throws IOException {
        write("_site/precious.txt", "mine");
        assertThat(build()).isEqualTo(3);
        assertThat(err).contains("_site").contains("hint:");
        assertThat(site.resolve("_site/precious.txt")).hasContent("mine");
        assertThat(site.resolve("_site/index.html")).doesNotExist();
    }

    @Test
    void whatCannotBeReadIsNamedAndTheLastSiteStaysAsItWas() throws IOException {
        build();
        var before = times();
        write("content/fr-FR/a.md", topic("a1") + "More.\n");
        Files.createDirectories(site.resolve("content/fr-FR"));
        Files.writeString(site.resolve("not-a-folder"), "");
        write("site.yaml", "locales: [fr-FR, de-DE]\ncontent: [content, not-a-folder]\n");
        assertThat(build()).isNotZero();
        assertThat(err).contains("not-a-folder");
        assertThat(times()).isEqualTo(before);
    }

    @Test
    void twoTopicsWithOneAddressAreReportedBeforeAnythingIsWritten() throws IOException {
        write("content/fr-FR/A.md", topic("a2"));
        assertThat(build()).isNotZero();
        assertThat(err).contains("[output/path-collision]");
        assertThat(site.resolve("_site/index.html")).doesNotExist();
    }

    @Test
    void oneLanguageCanBeBuiltAsIfThereWereNoOther() throws IOException {
        assertThat(build("--locale", "de")).isZero();
        assertThat(site.resolve("_site/de-de/b.html")).exists();
        assertThat(site.resolve("_site/fr-fr/a.html")).doesNotExist();
        assertThat(Files.readString(site.resolve("_site/de-de/b.html"))).doesNotContain("fr-fr/a.html");
    }

    @Test
    void aLanguageThatTheSiteLacksIsWrongUsage() {
        assertThat(build("--locale", "it")).isEqualTo(2);
        assertThat(err).contains("'it' is no language of this site; the site has fr-FR, de-DE");
    }

    @Test
    void quietPrintsDiagnosticsOnly() throws IOException {
        write("content/fr-FR/c.md", "[x](y.md)\n");
        assertThat(build("--quiet")).isZero();
        assertThat(out).isEmpty();
        assertThat(err).contains("[link/missing-topic]");
    }

    @Test
    void aFolderWithoutSiteYamlIsBuiltWithEveryDefault() throws IOException {
        Files.delete(site.resolve("site.yaml"));
        assertThat(build()).isZero();
        assertThat(out).startsWith("1 topic in 2 languages");
    }

    @Test
    void anotherDescriptionAndAnotherFolderCanBeNamed() throws IOException {
        write("other.yaml", "locales: [fr-FR]\nexclude: ['de-DE/**']\n");
        var output = site.resolve("public");
        assertThat(build("--config", site.resolve("other.yaml").toString(), "--output", output.toString()))
                .isZero();
        assertThat(output.resolve("fr-fr/a.html")).exists();
        assertThat(output.resolve("de-de")).doesNotExist();
        assertThat(site.resolve("_site")).doesNotExist();
    }

    @Test
    void wrongUsageIsSaidInWords() {
        assertThat(execute("build", "--thread", "2")).isEqualTo(2);
        assertThat(err).startsWith("stele: Unknown options: '--thread'").contains("did you mean '--threads'?");
        assertThat(execute("build", "--threads", "0")).isEqualTo(2);
        assertThat(execute()).isEqualTo(2);
        assertThat(err).startsWith("stele: a command is missing").contains("Commands:");
        assertThat(execute("--version")).isZero();
        assertThat(out).startsWith("stele ");
        assertThat(execute("--help")).isZero();
        assertThat(out).contains("build");
    }

    @Test
    void authorTextCannotSpeakToTheTerminal() throws IOException {
        write("content/fr-FR/c.md", "---\ntitle: C\n---\n[x](<y\u001b[31m\u0007.md>)\n");
        build();
        assertThat(err).doesNotContain("\u001b").doesNotContain("\u0007");
    }

    private static String topic(String assetId) {
        return "---\ntitle: A\nms:assetid: " + assetId + "\n---\nText.\n";
    }

    private int build(String... options) {
        return onSite("build", options);
    }

    /** When each file of the published site was written. */
    private Map<String, String> times() throws IOException {
        var times = new TreeMap<String, String>();
        try (var files = Files.walk(site.resolve("_site"))) {
            for (var file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(".stele-lock"))
                    .toList()) {
                times.put(file.toString(), Files.getLastModifiedTime(file).toString());
            }
        }
        return times;
    }
}
