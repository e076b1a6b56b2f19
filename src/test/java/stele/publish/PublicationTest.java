package stele.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import stele.diagnostic.Diagnostic;
import stele.file.Fingerprint;
import stele.file.OutputFile;
import stele.file.OutputPath;
import stele.file.SourcePath;
import stele.file.Stamp;
import stele.project.Stamps;
import stele.stage.Outcome;

class PublicationTest {

    private static final Fingerprint ANY = new Fingerprint(1, 1);
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000);

    private Disk disk = new Disk(Configuration.unix());

    // what is written

    @Test
    void aSiteIsWrittenWithItsManifest() {
        var published = disk.publish("fr/index.html", "été", "fr/a.html", "A", "b.css", "c");
        assertThat(published).isEqualTo(new Published(3, 3, 0, 0, 7));
        assertThat(disk.files())
                .containsOnlyKeys(
                        ".stele-lock", ".stele-published.json", ".stele-stamps", "b.css", "fr/a.html", "fr/index.html")
                .containsEntry("fr/index.html", "été")
                .containsEntry(".stele-lock", "");
    }

    /** By the folder, and where there is one already, into it. */
    @Test
    void aFirstSiteIsPutInPlaceAsAWhole() throws IOException {
        try (var publication = disk.begin()) {
            publication.accept(text("fr/a/b.html", "B"));
            publication.accept(text("fr/c.html", "C"));
            publication.accept(text("index.html", "I"));
            assertThat(disk.files())
                    .containsKeys(".stele-staging/site/fr/a/b.html")
                    .doesNotContainKey("fr/a/b.html");
            Files.createDirectories(disk.output.resolve("fr/a"));
            disk.write("fr/a/theirs.txt", "T");
            assertThat(value(publication.commit())).isEqualTo(new Published(3, 3, 0, 0, 3));
        }
        assertThat(disk.files())
                .containsOnlyKeys(
                        ".stele-lock",
                        ".stele-published.json",
                        ".stele-stamps",
                        "fr/a/b.html",
                        "fr/a/theirs.txt",
                        "fr/c.html",
                        "index.html");
        assertThat(disk.output.resolve(".stele-staging")).doesNotExist();
        assertThat(disk.publish("fr/a/b.html", "B", "fr/c.html", "C", "index.html", "I"))
                .isEqualTo(new Published(3, 0, 0, 3, 0));
    }

    @Test
    void aFirstSiteInWhichAFileIsAFolderIsRefusedInWords() {
        for (var names : List.of(List.of("a", "a/b/c.html"), List.of("a/b/c.html", "a"))) {
            try (var publication = disk.begin()) {
                names.forEach(name -> publication.accept(text(name, name)));
                assertThat(publication.commit().diagnostics())
                        .extracting(Diagnostic::rule)
                        .containsOnly("output/path-collision");
            }
            assertThat(disk.files()).containsOnlyKeys(".stele-lock");
        }
    }

    @Test
    void copiesAndBytesArePublishedAsTheyAre() {
        disk.write("../content/x.bin", "\r\nx");
        try (var publication = disk.begin()) {
            publication.accept(new OutputFile.Copy(new OutputPath("media/x.bin"), new SourcePath("content", "x.bin")));
            publication.accept(new OutputFile.Bytes(
                    new OutputPath("y.bin"), Base64.getEncoder().encodeToString("y\r".getBytes(UTF_8))));
            assertThat(value(publication.commit()).written()).isEqualTo(2);
        }
        assertThat(disk.files()).containsEntry("media/x.bin", "\r\nx").containsEntry("y.bin", "y\r");
    }

    @Test
    void theSameSiteAgainWritesNothing() {
        disk.write("../content/x.bin", "x");
        disk.publishWithCopy("x.bin", "a.html", "A");
        disk.age();
        assertThat(disk.publishWithCopy("x.bin", "a.html", "A")).isEqualTo(new Published(2, 0, 0, 2, 0));
        // They look otherwise than they were left: that is remembered.
        assertThat(disk.young()).containsExactlyInAnyOrder(".stele-lock", ".stele-stamps");
        var times = disk.times();
        assertThat(disk.publishWithCopy("x.bin", "a.html", "A")).isEqualTo(new Published(2, 0, 0, 2, 0));
        assertThat(disk.times()).isEqualTo(times);
    }

    @Test
    void onlyWhatChangedIsWritten() {
        disk.publish("a.html", "A", "b.html", "B", "big.html", "x".repeat(100_000) + "1");
        disk.age();
        assertThat(disk.publish("a.html", "A", "b.html", "BB", "big.html", "x".repeat(100_000) + "2", "c.html", "C"))
                .isEqualTo(new Published(4, 3, 0, 1, 2 + 100_001 + 1));
        assertThat(disk.young())
                .containsExactlyInAnyOrder(
                        "b.html", "big.html", "c.html", ".stele-published.json", ".stele-lock", ".stele-stamps");
    }

    @Test
    void aFileThatIsAsLongAsItsReadingBufferIsCompared() {
        disk.publish("a.html", "x".repeat(2 * 20_000));
        assertThat(disk.publish("a.html", "x".repeat(2 * 20_000)).written()).isZero();
        assertThat(disk.publish("a.html", "x".repeat(2 * 20_000 + 1)).written()).isOne();
        assertThat(disk.publish("a.html", "x".repeat(2 * 20_000)).written()).isOne();
        assertThat(disk.files().get("a.html")).hasSize(2 * 20_000);
    }

    @Test
    void aPageThatSomebodyEditedInTheOutputIsWrittenAgain() {
        disk.publish("a.html", "A");
        disk.write("a.html", "edited");
        assertThat(disk.publish("a.html", "A").written()).isOne();
        assertThat(disk.files()).containsEntry("a.html", "A");
    }

    @Test
    void filesMayComeFromManyThreads() {
        try (var publication = disk.begin()) {
            IntStream.range(0, 500)
                    .parallel()
                    .forEach(i -> publication.accept(text("p/" + i % 10 + "/" + i + ".html", "page " + i)));
            assertThat(value(publication.commit()).written()).isEqualTo(500);
        }
        assertThat(disk.files()).hasSize(503).containsEntry("p/7/37.html", "page 37");
    }

    // what is removed

    @Test
    void whatTheSiteNoLongerHasIsRemovedWithItsEmptyFolders() {
        disk.publish("a.html", "A", "old/deep/b.html", "B", "old/c.css", "C");
        assertThat(disk.publish("a.html", "A")).isEqualTo(new Published(1, 0, 2, 1, 0));
        assertThat(disk.files()).containsOnlyKeys(".stele-lock", ".stele-published.json", ".stele-stamps", "a.html");
        assertThat(disk.output.resolve("old")).doesNotExist();
    }

    @Test
    void whatSomebodyElsePutThereStays() {
        disk.publish("a.html", "A", "old/b.html", "B");
        disk.write("CNAME", "docs.example.org");
        disk.write(".git/HEAD", "ref");
        disk.write("old/notes.txt", "mine");
        disk.publish("a.html", "AA");
        assertThat(disk.files())
                .containsEntry("CNAME", "docs.example.org")
                .containsEntry(".git/HEAD", "ref")
                .containsEntry("old/notes.txt", "mine")
                .doesNotContainKey("old/b.html");
    }

    @Test
    void aFileThatIsGoneAlreadyIsNotCounted() throws IOException {
        disk.publish("a.html", "A", "b.html", "B");
        Files.delete(disk.output.resolve("b.html"));
        assertThat(disk.publish("a.html", "A").removed()).isZero();
    }

    @Test
    void aFolderInPlaceOfAPublishedFileIsNotRemoved() throws IOException {
        disk.publish("a.html", "A", "b", "B");
        Files.delete(disk.output.resolve("b"));
        disk.write("b/mine.txt", "x");
        disk.publish("a.html", "A");
        assertThat(disk.files()).containsEntry("b/mine.txt", "x");
    }

    @Test
    void nothingIsRemovedBehindALink() throws IOException {
        disk.publish("a.html", "A", "media/x.png", "X");
        Files.delete(disk.output.resolve("media/x.png"));
        Files.delete(disk.output.resolve("media"));
        disk.write("../photos/x.png", "my photo");
        Files.createSymbolicLink(disk.output.resolve("media"), disk.site.resolve("photos"));
        disk.publish("a.html", "A");
        assertThat(disk.site.resolve("photos/x.png")).exists();
    }

    // files where folders were, other spellings

    @Test
    void aFileMayBecomeAFolder() {
        disk.publish("a", "file", "x.html", "X");
        disk.publish("a/index.html", "page", "x.html", "X");
        assertThat(disk.files()).containsEntry("a/index.html", "page");
    }

    @Test
    void aFolderMayBecomeAFile() throws IOException {
        disk.publish("a/b/index.html", "page", "a/c.html", "C");
        Files.createDirectories(disk.output.resolve("a/empty/er"));
        assertThat(disk.publish("a", "file").removed()).isEqualTo(2);
        assertThat(disk.files()).containsEntry("a", "file");
    }

    @Test
    void aFolderWithSomebodysFileDoesNotBecomeAFile() {
        disk.publish("a/index.html", "page");
        disk.write("a/notes.txt", "mine");
        assertThatExceptionOfType(PublishFailure.class)
                .isThrownBy(() -> disk.publish("a", "file"))
                .withMessageContaining("'a/notes.txt'");
        assertThat(disk.files()).containsEntry("a/index.html", "page").containsEntry("a/notes.txt", "mine");
    }

    @Test
    void aFolderThatSomebodyUsesJustBeforeTheCommitStays() {
        disk.publish("a/index.html", "page");
        try (var publication = disk.begin()) {
            publication.accept(text("a", "file"));
            disk.write("a/notes.txt", "mine");
            assertThatThrownBy(publication::commit).isInstanceOf(PublishFailure.class);
        }
        assertThat(disk.files()).containsEntry("a/notes.txt", "mine");
    }

    @Test
    void aNameMayChangeItsLetterCase() {
        for (var system : List.of(Configuration.unix(), Configuration.windows(), Configuration.osX())) {
            disk = new Disk(system);
            disk.publish("Guide/A.html", "A", "b.html", "B");
            assertThat(disk.publish("guide/a.html", "A", "b.html", "B").files()).isEqualTo(2);
            assertThat(disk.files())
                    .containsOnlyKeys(
                            ".stele-lock", ".stele-published.json", ".stele-stamps", "b.html", "guide/a.html");
            assertThat(disk.publish("guide/a.html", "A", "b.html", "B").written())
                    .isZero();
        }
    }

    @Test
    void aFileMayBecomeAFolderInAnotherLetterCase() {
        disk = new Disk(Configuration.windows());
        disk.publish("A", "file");
        disk.publish("a/index.html", "page");
        assertThat(disk.files()).containsEntry("a/index.html", "page");
    }

    // what somebody else put where the site wants to be

    @Test
    void aFileOfSomebodyElseIsNotOverwritten() {
        disk.publish("a.html", "A");
        disk.write("robots.txt", "mine");
        disk.write("sub", "mine, too");
        assertThatExceptionOfType(PublishFailure.class)
                .isThrownBy(() -> disk.publish("a.html", "AA", "robots.txt", "theirs"))
                .withMessage(
                        "'robots.txt' lies in the output folder '%s', is needed for the site, and was not written by Stele",
                        disk.output)
                .extracting(PublishFailure::hint)
                .isEqualTo("move it away");
        assertThatThrownBy(() -> disk.publish("sub/index.html", "x")).isInstanceOf(PublishFailure.class);
        assertThat(disk.files()).containsEntry("a.html", "A").containsEntry("robots.txt", "mine");
    }

    @Test
    void aFileOfSomebodyElseThatIsTheSameIsTakenOver() {
        disk.publish("a.html", "A");
        disk.write("robots.txt", "same");
        assertThat(disk.publish("a.html", "A", "robots.txt", "same").written()).isZero();
        disk.publish("a.html", "A");
        assertThat(disk.files()).doesNotContainKey("robots.txt");
    }

    @Test
    void nothingIsWrittenThroughALink() throws IOException {
        disk.publish("a.html", "A");
        Files.createDirectories(disk.site.resolve("photos"));
        Files.createSymbolicLink(disk.output.resolve("media"), disk.site.resolve("photos"));
        assertThatThrownBy(() -> disk.publish("media/x.png", "X")).isInstanceOf(PublishFailure.class);
        assertThat(disk.site.resolve("photos")).isEmptyDirectory();
    }

    @Test
    void aLinkOfSomebodyElseIsNotReplaced() throws IOException {
        disk.publish("a.html", "A");
        disk.write("../precious.txt", "mine");
        Files.createSymbolicLink(disk.output.resolve("b.html"), disk.site.resolve("precious.txt"));
        assertThatThrownBy(() -> disk.publish("b.html", "mine")).isInstanceOf(PublishFailure.class);
        assertThat(Files.isSymbolicLink(disk.output.resolve("b.html"))).isTrue();
    }

    @Test
    void aPublishedFileThatSomebodyReplacedByALinkIsReplacedAndNotItsTarget() throws IOException {
        disk.publish("a.html", "A");
        disk.write("../precious.txt", "mine");
        Files.delete(disk.output.resolve("a.html"));
        Files.createSymbolicLink(disk.output.resolve("a.html"), disk.site.resolve("precious.txt"));
        disk.publish("a.html", "A");
        assertThat(Files.isSymbolicLink(disk.output.resolve("a.html"))).isFalse();
        assertThat(disk.site.resolve("precious.txt")).hasContent("mine");
    }

    // collisions

    @Test
    void twoFilesOfOneNameAreReportedAndNothingIsPublished() {
        disk.publish("a.html", "old");
        try (var publication = disk.begin()) {
            publication.accept(text("b.html", "new").from(new SourcePath("content", "b.md")));
            publication.accept(text("a.html", "two").from(new SourcePath("content", "two.md")));
            publication.accept(text("a.html", "one").from(new SourcePath("content", "one.md")));
            assertThat(faults(publication.commit()))
                    .containsExactly(
                            "content/two.md:1:1: error: 'a.html' is published twice, also from 'content/one.md' [output/path-collision]");
        }
        assertThat(disk.files())
                .containsOnlyKeys(".stele-lock", ".stele-published.json", ".stele-stamps", "a.html")
                .containsEntry("a.html", "old");
    }

    @Test
    void namesThatDifferByLetterCaseOrUnicodeFormCollideOnEverySystem() {
        assertThat(collisions("A.html", "a.html"))
                .containsExactly(
                        "a.html:1:1: error: 'a.html' and 'A.html', from 'A.html', cannot both be published [output/path-collision]");
        assertThat(collisions("d\u00e9.html", "de\u0301.html", "D\u00c9.html")).hasSize(2);
        assertThat(collisions("Guide/a.html", "guide/A.html")).hasSize(1);
    }

    @Test
    void namesThatAreTwoFilesEverywhereDoNotCollide() {
        assertThat(collisions(
                        "\u0130.html", "i.html", "stra\u00dfe.html", "strasse.html", "a/b.html", "a.html", "a-b.html"))
                .isEmpty();
        assertThat(collisions("Guide/a.html", "guide/b.html")).isEmpty();
    }

    @Test
    void aFileCollidesWithAFolderOfItsName() {
        assertThat(collisions("a/b/index.html", "A", "x.html"))
                .containsExactly(
                        "a/b/index.html:1:1: error: 'a/b/index.html' and 'A', from 'A', cannot both be published [output/path-collision]");
    }

    // names that lead away

    @Test
    void aNameThatLeadsOutOfTheSiteIsReportedAndNothingIsPublished() {
        for (var name : List.of(
                "../x.html",
                "a/../../x.html",
                "a/..",
                "..",
                "",
                ".",
                "a/./b",
                "a//b",
                "a/",
                "/etc/x",
                "C:/x",
                "c:x",
                "a\\..\\x",
                "a\0b",
                ".stele-published.json",
                ".Stele-staging/x",
                ".stele-lock")) {
            assertThat(collisions(name, "ok.html"))
                    .as(name)
                    .singleElement()
                    .asString()
                    .contains("[output/path-escape]");
            assertThat(disk.files()).doesNotContainKey("ok.html");
        }
        assertThat(collisions("..a/b..c/...html", "ab:c.html", ".well-known/x", ".nojekyll"))
                .isEmpty();
    }

    // when it does not come to an end

    @Test
    void withoutACommitTheLastSiteStaysAndNothingElseIsLeft() {
        disk.publish("a.html", "old");
        disk.age();
        try (var publication = disk.begin()) {
            publication.accept(text("a.html", "new"));
            publication.accept(text("b.html", "new"));
        }
        assertThat(disk.files()).containsOnlyKeys(".stele-lock", ".stele-published.json", ".stele-stamps", "a.html");
        assertThat(disk.young()).containsOnly(".stele-lock");
    }

    @Test
    void whatAKilledBuildLeftIsRemovedAtTheBeginning() {
        disk.publish("a.html", "A");
        disk.write(".stele-staging/1/x/y.html", "half");
        disk.write(".stele-lock", "a very long process id");
        try (var publication = disk.begin()) {
            assertThat(disk.output.resolve(".stele-staging")).doesNotExist();
            assertThat(disk.files())
                    .containsEntry(
                            ".stele-lock", Long.toString(ProcessHandle.current().pid()));
            publication.accept(text("a.html", "A"));
        }
        assertThat(disk.files()).containsOnlyKeys(".stele-lock", ".stele-published.json", ".stele-stamps", "a.html");
    }

    @Test
    void aFolderInWhichTheVeryFirstBuildWasKilledIsStelesAllTheSame() {
        disk.write(".stele-staging/0/y.html", "half");
        disk.write(".stele-lock", "4711");
        assertThat(disk.publish("a.html", "A").written()).isOne();
    }

    @Test
    void aBuildAfterOneThatWasKilledInItsCommitHealsTheSite() throws IOException {
        disk.publish("a.html", "A", "gone.html", "G", "s.css", "1");
        // Killed after the manifest of both sites was written and two of the new files were moved.
        var both = LastSite.in(disk.output)
                .manifest()
                .and(Manifest.of(Map.of("a.html", ANY, "b.html", ANY, "never.html", ANY)));
        disk.write(Manifest.NAME, new String(both.bytes(), UTF_8));
        disk.write("s.css", "2");
        disk.write("b.html", "B");
        disk.write(".stele-staging/0/a.html", "AA");
        assertThat(disk.publish("a.html", "AAA", "s.css", "2")).isEqualTo(new Published(2, 1, 2, 1, 3));
        assertThat(disk.files())
                .containsOnlyKeys(".stele-lock", ".stele-published.json", ".stele-stamps", "a.html", "s.css")
                .containsEntry("a.html", "AAA");
    }

    @Test
    void aCommitThatFailsHalfwayIsCompletedByTheNextBuild() throws IOException {
        disk.publish("a.html", "A", "z/old.html", "Z");
        try (var publication = disk.begin()) {
            publication.accept(text("a.html", "AA"));
            publication.accept(text("b/c.html", "C"));
            Files.writeString(disk.output.resolve("b"), "a file comes in between");
            assertThatExceptionOfType(PublishFailure.class)
                    .isThrownBy(publication::commit)
                    .withMessageStartingWith("cannot complete the site in '" + disk.output + "': ")
                    .extracting(PublishFailure::hint)
                    .isEqualTo("repair the cause and build again: that completes it");
        }
        assertThat(disk.output.resolve(".stele-staging")).doesNotExist();
        assertThat(LastSite.in(disk.output).manifest().files()).containsOnlyKeys("a.html", "b/c.html", "z/old.html");
        Files.delete(disk.output.resolve("b"));
        assertThat(disk.publish("a.html", "AA", "b/c.html", "C")).isEqualTo(new Published(2, 1, 1, 1, 1));
    }

    @Test
    void afterItsEndAPublicationAcceptsNothing() {
        var publication = disk.begin();
        publication.close();
        publication.close();
        assertThatExceptionOfType(PublishFailure.class)
                .isThrownBy(() -> publication.accept(text("a.html", "A")))
                .withMessage("publishing was broken off");
        assertThatThrownBy(publication::commit).isInstanceOf(PublishFailure.class);
    }

    // when the disk refuses

    @Test
    void aFullDiskLeavesTheLastSiteAsItWas() {
        disk = new Disk(Configuration.unix().toBuilder()
                .setBlockSize(1024)
                .setMaxSize(64 * 1024)
                .build());
        disk.publish("a.html", "old");
        var before = disk.files();
        try (var publication = disk.begin()) {
            publication.accept(text("a.html", "new"));
            assertThatExceptionOfType(PublishFailure.class)
                    .isThrownBy(() -> publication.accept(text("b.html", "x".repeat(100_000))))
                    .withMessage("cannot write 'b.html': the disk is full")
                    .extracting(PublishFailure::hint)
                    .isEqualTo("the last site is as it was; repair the cause and build again");
            assertThatExceptionOfType(PublishFailure.class)
                    .isThrownBy(publication::commit)
                    .withMessage("a file of the site could not be written");
        }
        assertThat(disk.files()).isEqualTo(before);
    }

    @Test
    void aSourceThatIsGoneIsNamed() {
        assertThatExceptionOfType(PublishFailure.class)
                .isThrownBy(() -> disk.publishWithCopy("gone.png"))
                .withMessage("cannot copy 'content/gone.png': it is not there");
    }

    @Test
    void aNameThatTheSystemCannotWriteIsNamed() {
        disk = new Disk(Configuration.windows());
        assertThatExceptionOfType(PublishFailure.class)
                .isThrownBy(() -> disk.publish("fr/what?.html", "x"))
                .withMessageEndingWith("what?.html' cannot be the name of a file here")
                .extracting(PublishFailure::hint)
                .isEqualTo("rename it or, where only its letters are the trouble, set LC_ALL=C.UTF-8");
    }

    @Test
    void aPublishedNameThatTheSystemCannotWriteAnyMoreIsNamedBeforeAnythingHappens() {
        disk = new Disk(Configuration.windows());
        disk.publish("a.html", "A");
        var moved =
                new String(Manifest.of(Map.of("a.html", ANY, "what?.html", ANY)).bytes(), UTF_8);
        disk.write(Manifest.NAME, moved);
        assertThatExceptionOfType(PublishFailure.class)
                .isThrownBy(() -> disk.publish("a.html", "AA"))
                .withMessage("'what?.html' cannot be the name of a file here");
        assertThat(disk.files()).containsEntry("a.html", "A").containsEntry(Manifest.NAME, moved);
    }

    // helpers

    private List<String> collisions(String... names) {
        disk = new Disk(Configuration.unix());
        try (var publication = disk.begin()) {
            for (var name : names) {
                publication.accept(text(name, name));
            }
            var outcome = publication.commit();
            return outcome.value().isPresent() ? List.of() : faults(outcome);
        }
    }

    private static List<String> faults(Outcome<Published> outcome) {
        assertThat(outcome.value()).isEmpty();
        return outcome.diagnostics().stream().map(Diagnostic::toString).toList();
    }

    private static Published value(Outcome<Published> outcome) {
        assertThat(outcome.diagnostics()).isEmpty();
        return outcome.value().orElseThrow();
    }

    private static OutputFile.Text text(String name, String content) {
        return new OutputFile.Text(new OutputPath(name), content);
    }

    /** A disk with a site that is published into its {@code _site}. */
    private static final class Disk {

        private final Path site;
        private final Path output;

        Disk(Configuration configuration) {
            var files = Jimfs.newFileSystem(configuration);
            this.site = files.getPath("site").toAbsolutePath();
            this.output = site.resolve("_site");
        }

        Publication begin() {
            var premises =
                    new Premises(site, List.of(site.resolve("content")), site.resolve("themes"), Optional.empty());
            return Publisher.open(output, premises, this::original).begin();
        }

        private Original original(SourcePath source) {
            var file = site.resolve(source.toString());
            return new Original(file, Stamps.of(file).orElse(new Stamp(0, 0)), true);
        }

        /** Publishes texts: name, content, name, content … */
        Published publish(String... texts) {
            return publish(List.of(), texts);
        }

        Published publishWithCopy(String copy, String... texts) {
            return publish(List.of(new OutputFile.Copy(new OutputPath(copy), new SourcePath("content", copy))), texts);
        }

        private Published publish(List<OutputFile> files, String... texts) {
            try (var publication = begin()) {
                files.forEach(publication::accept);
                for (int i = 0; i < texts.length; i += 2) {
                    publication.accept(text(texts[i], texts[i + 1]));
                }
                return value(publication.commit());
            }
        }

        void write(String name, String content) {
            var file = output.resolve(name).normalize();
            try {
                Files.createDirectories(file.getParent());
                Files.writeString(file, content);
            } catch (IOException impossible) {
                throw new AssertionError(impossible);
            }
        }

        /** Text by name, with the spelling that the disk shows. */
        Map<String, String> files() {
            var files = new TreeMap<String, String>();
            for (var file : paths()) {
                try {
                    files.put(name(file), name(file).equals(StampList.NAME) ? "stamps" : Files.readString(file));
                } catch (IOException impossible) {
                    throw new AssertionError(impossible);
                }
            }
            return files;
        }

        void age() {
            for (var file : paths()) {
                try {
                    Files.setLastModifiedTime(file, LONG_AGO);
                } catch (IOException impossible) {
                    throw new AssertionError(impossible);
                }
            }
        }

        /** When each file but the lock was last written. */
        Map<String, FileTime> times() {
            return paths().stream()
                    .filter(file -> !file.endsWith(Lock.NAME))
                    .collect(Collectors.toMap(this::name, Disk::modified));
        }

        /** The names of what was written since {@link #age}. */
        List<String> young() {
            return paths().stream()
                    .filter(file -> !modified(file).equals(LONG_AGO))
                    .map(this::name)
                    .toList();
        }

        private static FileTime modified(Path file) {
            try {
                return Files.getLastModifiedTime(file);
            } catch (IOException impossible) {
                throw new AssertionError(impossible);
            }
        }

        private List<Path> paths() {
            try (var tree = Files.walk(output)) {
                return tree.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                        .toList();
            } catch (IOException impossible) {
                throw new AssertionError(impossible);
            }
        }

        private String name(Path file) {
            return output.relativize(file).toString().replace('\\', '/');
        }
    }
}
