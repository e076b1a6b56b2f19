package stele.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stele.config.SiteConfig;
import stele.file.OutputFile;
import stele.file.OutputPath;
import stele.file.Stamp;
import stele.project.Project;

class PublisherTest {

    private final FileSystem disk = Jimfs.newFileSystem(Configuration.unix());
    private final Path site = folder("/home/ann/site");

    // where a site may be published

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /                          | it is the root of the disk
            /home/ann                  | it is your home folder
            /home                      | it holds your home folder '/home/ann'
            /home/ann/site             | it is the site's folder
            /home/ann/site/content     | it is the content folder
            /home/ann/site/content/out | it is inside the content folder '/home/ann/site/content'
            /docs/fr                   | it is inside the content folder '/docs'
            /docs                      | it is the content folder
            /home/ann/site/themes      | it is the themes folder
            /home/ann/site/themes/out  | it is inside the themes folder '/home/ann/site/themes'
            /link                      | it is the content folder
            /link/new/er               | it is inside the content folder '/home/ann/site/content'
            """)
    void aFolderThatPeopleWorkInIsRefused(String output, String why) throws IOException {
        folder("/home/ann/site/content");
        folder("/docs");
        Files.createSymbolicLink(disk.getPath("/link"), disk.getPath("/home/ann/site/content"));
        assertThatExceptionOfType(PublishFailure.class)
                .isThrownBy(() -> open(output, "/home/ann/site/content", "/docs"))
                .withMessageEndingWith("': " + why)
                .extracting(PublishFailure::hint)
                .isEqualTo("choose another folder with --output, or with 'output' in site.yaml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/home/ann/site/_site", "/home/ann/site/contents", "/var/www", "/home/ann/public", "/home/bob"})
    void anyOtherFolderWillDo(String output) {
        assertThatCode(() -> open(output, "/home/ann/site/content")).doesNotThrowAnyException();
        assertThat(disk.getPath(output)).doesNotExist();
    }

    @Test
    void aSiteWhoseFolderIsItsContentIsPublishedIntoIt() {
        assertThatCode(() -> open("/home/ann/site/_site", "/home/ann/site")).doesNotThrowAnyException();
    }

    @Test
    void aHomeThatIsTheSiteMayHoldTheOutput() {
        var premises = new Premises(
                disk.getPath("/home/ann"),
                List.of(),
                disk.getPath("/home/ann/themes"),
                Optional.of(disk.getPath("/home/ann")));
        assertThat(premises.allow(disk.getPath("/home/ann/_site"))).hasToString("/home/ann/_site");
    }

    @Test
    void aFolderOfSomebodyElseIsRefusedBeforeAnyWork() throws IOException {
        Files.writeString(folder("/var/www").resolve("index.html"), "theirs");
        assertThatThrownBy(() -> open("/var/www", "/docs")).isInstanceOf(PublishFailure.class);
    }

    @Test
    void aFileIsNoFolderToPublishInto() throws IOException {
        Files.writeString(site.resolve("_site"), "a file");
        assertThatExceptionOfType(PublishFailure.class)
                .isThrownBy(() -> open("/home/ann/site/_site", "/docs").begin())
                .withMessageContaining("'/home/ann/site/_site'");
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Files.writeString(site.resolve("out"), "a file");
        assertThatExceptionOfType(PublishFailure.class)
                .isThrownBy(() -> open("/home/ann/site/out/site", "/docs").begin())
                .withMessageStartingWith("cannot write into '/home/ann/site/out/site': ");
    }

    @Test
    void theOutputOfAProjectIsWhereItsConfigurationSays() throws IOException {
        Files.writeString(folder("/home/ann/site/content").resolve("a.png"), "picture");
        var project = Project.open(site, Optional.empty());
        var scan = project.scan(SiteConfig.DEFAULTS);
        try (var publication = Publisher.open(project, SiteConfig.DEFAULTS, scan, stamp -> true)
                .begin()) {
            publication.accept(
                    new OutputFile.Copy(new OutputPath("a.png"), scan.assets().get(0)));
            publication.commit();
        }
        assertThat(site.resolve("_site/a.png")).hasContent("picture");
    }

    // two at once, and damage

    @Test
    void twoBuildsDoNotPublishIntoOneFolder() {
        var publisher = open("/out", "/docs");
        try (var first = publisher.begin()) {
            first.accept(new OutputFile.Text(new OutputPath("a.html"), "A"));
            assertThatExceptionOfType(PublishFailure.class)
                    .isThrownBy(publisher::begin)
                    .withMessage(
                            "another build is writing into '/out', process %s",
                            ProcessHandle.current().pid())
                    .extracting(PublishFailure::hint)
                    .isEqualTo("wait for it to end, or choose another folder with --output");
            assertThat(first.commit().value()).isPresent();
        }
        assertThatCode(() -> publisher.begin().close()).doesNotThrowAnyException();
    }

    @Test
    void aBuildThatCouldNotBeginHoldsNoLock() throws IOException {
        var publisher = open("/out", "/docs");
        Files.writeString(folder("/out").resolve("theirs.txt"), "x");
        assertThatThrownBy(publisher::begin).isInstanceOf(PublishFailure.class);
        Files.delete(disk.getPath("/out/theirs.txt"));
        assertThatCode(() -> publisher.begin().close()).doesNotThrowAnyException();
    }

    @Test
    void aDamagedManifestIsReplacedWithAWarningAndNothingUnknownIsRemoved() throws IOException {
        publish("a.html", "A", "b.html", "B");
        var manifest = disk.getPath("/out", Manifest.NAME);
        Files.writeString(manifest, Files.readString(manifest).substring(0, 90));
        try (var publication = open("/out", "/docs").begin()) {
            publication.accept(new OutputFile.Text(new OutputPath("a.html"), "AA"));
            var outcome = publication.commit();
            assertThat(outcome.value()).contains(new Published(1, 1, 0, 0, 2));
            assertThat(outcome.diagnostics())
                    .singleElement()
                    .asString()
                    .isEqualTo(
                            "/out/.stele-published.json:1:1: warning: the list of published files was damaged; files of earlier"
                                    + " builds may be left over [output/manifest-damaged]");
        }
        assertThat(disk.getPath("/out/b.html")).hasContent("B");
        assertThat(LastSite.in(disk.getPath("/out")).manifest().files()).containsOnlyKeys("a.html");
    }

    private void publish(String... texts) {
        try (var publication = open("/out", "/docs").begin()) {
            for (int i = 0; i < texts.length; i += 2) {
                publication.accept(new OutputFile.Text(new OutputPath(texts[i]), texts[i + 1]));
            }
            publication.commit();
        }
    }

    private Publisher open(String output, String... content) {
        var premises = new Premises(
                site,
                List.of(content).stream().map(path -> disk.getPath(path)).toList(),
                site.resolve("themes"),
                Optional.of(disk.getPath("/home/ann")));
        return Publisher.open(disk.getPath(output), premises, source -> new Original(site, new Stamp(0, 0), true));
    }

    private Path folder(String name) {
        try {
            return Files.createDirectories(disk.getPath(name));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
