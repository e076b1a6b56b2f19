package stele.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import stele.cache.Made;
import stele.config.SiteConfig;
import stele.file.Fingerprint;
import stele.file.OutputFile;
import stele.file.OutputPath;
import stele.file.SourcePath;
import stele.project.Project;
import stele.testing.CountingDisk;

/** What a publication knows of the last one, and what it asks of the disk. */
class UnchangedTest {

    private static final OutputPath PAGE = new OutputPath("fr/a.html");
    private static final OutputPath PICTURE = new OutputPath("media/x.png");
    private static final SourcePath PICTURE_SOURCE = new SourcePath("content", "media/x.png");
    private static final String ORIGIN = "content/fr/a.md";

    private final FileSystem disk = Jimfs.newFileSystem(Configuration.unix());
    private final Path site = disk.getPath("/home/ann/site");
    private final Path output = site.resolve("_site");

    private boolean settled = true;
    private Fingerprint page = new Fingerprint(0, 0);
    private Optional<Fingerprint> whole = Optional.empty();

    @BeforeEach
    void aSiteIsPublished() throws IOException {
        write("content/fr/a.md", "# A");
        write("content/media/x.png", "picture");
        publish(site, publication -> {
            publication.accept(text("<h1>A</h1>"));
            publication.accept(new OutputFile.Copy(PICTURE, PICTURE_SOURCE));
        });
    }

    @Test
    void whatIsKeptIsLookedAtOnceAndNeverOpened() {
        var counted = new CountingDisk(disk);
        assertThat(publish(counted.counting(site), publication -> {
                    assertThat(publication.keep(List.of(new Made(PAGE, ORIGIN, page))))
                            .isTrue();
                    publication.accept(new OutputFile.Copy(PICTURE, PICTURE_SOURCE));
                }))
                .isEqualTo(new Published(2, 0, 0, 2, 0));
        assertThat(counted.opens().keySet())
                .allMatch(name -> name.startsWith("/home/ann/site/_site/.stele-"))
                .noneMatch(name -> name.contains(Staging.NAME));
        for (var name : List.of("_site/fr/a.html", "_site/media/x.png", "content/fr/a.md", "content/media/x.png")) {
            assertThat(counted.looks()).containsEntry("/home/ann/site/" + name, 1);
        }
    }

    @Test
    void aPictureThatIsTooYoungForItsStampIsReadAndAnEditWithinATickOfTheClockIsSeen() throws IOException {
        var picture = site.resolve("content/media/x.png");
        var stamp = Files.getLastModifiedTime(picture);
        settled = false;
        assertThat(publishAgain().written()).isZero();
        write("content/media/x.png", "another");
        Files.setLastModifiedTime(picture, stamp);
        assertThat(publishAgain().written()).isEqualTo(1);

        // What was copied from a young one is not taken for the same when the stamp has come of age.
        write("content/media/x.png", "picture");
        Files.setLastModifiedTime(picture, stamp);
        settled = true;
        assertThat(publishAgain().written()).isEqualTo(1);
        assertThat(Files.readString(output.resolve("media/x.png"))).isEqualTo("picture");
    }

    @Test
    void filesOfOneJobAreKeptTogetherOrNotAtAllAndLookedAtOnce() throws IOException {
        var picture = new Made(PICTURE, PICTURE_SOURCE.toString(), Fingerprint.of("picture".getBytes(UTF_8)));
        var files = List.of(new Made(PAGE, ORIGIN, page), picture);
        var counted = new CountingDisk(disk);
        assertThat(publish(
                        counted.counting(site),
                        publication -> assertThat(publication.keep(files)).isTrue()))
                .isEqualTo(new Published(2, 0, 0, 2, 0));
        assertThat(counted.looks())
                .containsEntry("/home/ann/site/_site/fr/a.html", 1)
                .containsEntry("/home/ann/site/_site/media/x.png", 1);

        Files.delete(output.resolve("media/x.png"));
        try (var publication = publisher(site).begin()) {
            assertThat(publication.keep(files)).isFalse();
            assertThat(publication.content(PAGE)).isEmpty();
        }
    }

    @Test
    void aWholeSiteIsLookedAtOnceAndNeverOpened() {
        var counted = new CountingDisk(disk);
        assertThat(publisher(counted.counting(site)).untouched())
                .isEqualTo(whole)
                .isPresent();
        assertThat(counted.opens())
                .containsOnlyKeys("/home/ann/site/_site/.stele-published.json", "/home/ann/site/_site/.stele-stamps");
        assertThat(counted.looks())
                .containsEntry("/home/ann/site/_site/fr/a.html", 1)
                .containsEntry("/home/ann/site/_site/media/x.png", 1);
    }

    @Test
    void aPageOfOtherContentIsNotKept() {
        publish(site, publication -> {
            assertThat(publication.keep(List.of(new Made(PAGE, ORIGIN, Fingerprint.of(new byte[10])))))
                    .isFalse();
            assertThat(publication.keep(List.of(new Made(new OutputPath("fr/b.html"), ORIGIN, page))))
                    .isFalse();
            publication.accept(text("<h1>A</h1>"));
        });
        assertThat(output.resolve("fr/a.html")).hasContent("<h1>A</h1>");
    }

    @Test
    void aPageThatSomebodyTouchedIsNotKept() throws IOException {
        write("_site/fr/a.html", "<h1>B</h1>");
        Files.setLastModifiedTime(output.resolve("fr/a.html"), FileTime.fromMillis(1));
        publish(site, publication -> {
            assertThat(publication.keep(List.of(new Made(PAGE, ORIGIN, page)))).isFalse();
            publication.accept(text("<h1>A</h1>"));
        });
        assertThat(output.resolve("fr/a.html")).hasContent("<h1>A</h1>");
    }

    @Test
    void aPageBehindALinkIsNotKept() throws IOException {
        Files.move(output.resolve("fr"), site.resolve("elsewhere"));
        Files.createSymbolicLink(output.resolve("fr"), site.resolve("elsewhere"));
        assertThat(publisher(site).untouched()).isEmpty();
    }

    @Test
    void aKeptPageCollidesLikeAnyOther() {
        try (var publication = publisher(site).begin()) {
            assertThat(publication.keep(List.of(new Made(PAGE, ORIGIN, page)))).isTrue();
            publication.accept(new OutputFile.Text(new OutputPath("fr/A.html"), "A").from(PICTURE_SOURCE));
            assertThat(publication.commit().diagnostics())
                    .singleElement()
                    .asString()
                    .contains("output/path-collision");
        }
    }

    @Test
    void aSiteIsTouchedWhereAFileIsGoneOrWrittenOrTheListIsDamaged() throws IOException {
        Files.setLastModifiedTime(output.resolve("media/x.png"), FileTime.fromMillis(1));
        assertThat(publisher(site).untouched()).isEmpty();
        aSiteIsPublished();
        assertThat(publisher(site).untouched()).isPresent();
        Files.delete(output.resolve("fr/a.html"));
        assertThat(publisher(site).untouched()).isEmpty();
        aSiteIsPublished();
        for (int at : new int[] {0, 10, 30, 60}) {
            var stamps = Files.readAllBytes(output.resolve(StampList.NAME));
            var damaged = stamps.clone();
            damaged[at] ^= 1;
            Files.write(output.resolve(StampList.NAME), damaged);
            assertThat(publisher(site).untouched()).as("byte %s", at).isEmpty();
            Files.write(output.resolve(StampList.NAME), stamps);
            assertThat(publisher(site).untouched()).isPresent();
        }
    }

    @Test
    void withoutTheListOfStampsFilesAreReadAndNothingIsWrittenAgain() throws IOException {
        Files.delete(output.resolve(StampList.NAME));
        assertThat(publishAgain()).isEqualTo(new Published(2, 0, 0, 2, 0));
        assertThat(publisher(site).untouched()).isEqualTo(whole);
    }

    @Test
    void anOriginalThatIsWrittenAgainIsReadAndCopiedOnlyIfItDiffers() throws IOException {
        Files.setLastModifiedTime(site.resolve("content/media/x.png"), FileTime.fromMillis(1));
        assertThat(publishAgain()).isEqualTo(new Published(2, 0, 0, 2, 0));
        write("content/media/x.png", "PICTURE");
        Files.setLastModifiedTime(site.resolve("content/media/x.png"), FileTime.fromMillis(2));
        assertThat(publishAgain()).isEqualTo(new Published(2, 1, 0, 1, 7));
        assertThat(output.resolve("media/x.png")).hasContent("PICTURE");
    }

    @Test
    void aLargeOriginalIsCopiedWithoutPassingThroughMemory() throws IOException {
        write("content/media/x.png", "x".repeat(1_000_001));
        assertThat(publishAgain()).isEqualTo(new Published(2, 1, 0, 1, 1_000_001));
        assertThat(Files.mismatch(site.resolve("content/media/x.png"), output.resolve("media/x.png")))
                .isEqualTo(-1);
        Files.delete(output.resolve(StampList.NAME));
        assertThat(publishAgain().written()).isZero();
    }

    @Test
    void anotherOriginalThatLooksTheSameIsCopied() throws IOException {
        write("content/media/y.png", "PICTURE");
        var time = Files.getLastModifiedTime(site.resolve("content/media/x.png"));
        Files.setLastModifiedTime(site.resolve("content/media/y.png"), time);
        publish(site, publication -> {
            publication.accept(text("<h1>A</h1>"));
            publication.accept(new OutputFile.Copy(PICTURE, new SourcePath("content", "media/y.png")));
        });
        assertThat(output.resolve("media/x.png")).hasContent("PICTURE");
    }

    private Published publishAgain() {
        return publish(site, publication -> {
            publication.accept(text("<h1>A</h1>"));
            publication.accept(new OutputFile.Copy(PICTURE, PICTURE_SOURCE));
        });
    }

    private Published publish(Path folder, Consumer<Publication> files) {
        try (var publication = publisher(folder).begin()) {
            files.accept(publication);
            var published = publication.commit().value().orElseThrow();
            page = publication.content(PAGE).orElseThrow();
            whole = publication.site();
            return published;
        }
    }

    private Publisher publisher(Path folder) {
        var project = Project.open(folder, Optional.empty());
        return Publisher.open(project, SiteConfig.DEFAULTS, project.scan(SiteConfig.DEFAULTS), stamp -> settled);
    }

    private static OutputFile.Text text(String content) {
        return new OutputFile.Text(PAGE, content);
    }

    private void write(String name, String content) throws IOException {
        var file = site.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
