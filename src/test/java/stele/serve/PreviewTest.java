package stele.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stele.diagnostic.Diagnostic;
import stele.file.OutputPath;
import stele.serve.Change.Kind;
import stele.testing.BuiltProject;

class PreviewTest {

    @TempDir
    private Path folder;

    /** The project's own guide: it has every kind of page. */
    @Test
    void everyFileIsTheOneThatABuildPublishes() throws InterruptedException {
        var guide = new WrittenSite(Path.of("").toAbsolutePath());
        guide.preview.load();
        guide.preview.readTheRest();
        long edition = guide.preview.state().number();
        var root = "/";
        var built =
                BuiltProject.of(Path.of("").toAbsolutePath(), 2, paths -> paths).files();
        assertThat(built).hasSizeGreaterThan(100);
        var script = new LiveFiles(root, WrittenSite.TOKEN).script(edition);
        built.forEach((path, text) -> {
            var response = guide.get(root + new OutputPath(path).url());
            assertThat(response.status()).as(path).isEqualTo(200);
            if (!text.isEmpty()) {
                assertThat(WrittenSite.text(response).replace(script, ""))
                        .as(path)
                        .isEqualTo(text);
            }
        });
    }

    @Test
    void anEditShowsOnItsPageAndIsToldOfThatPageOnly() {
        var site = WrittenSite.of(folder);
        var change = site.save("content/en/a.md", WrittenSite.A.replace("First", "New"));
        assertThat(change).hasValueSatisfying(it -> {
            assertThat(it.kind()).isEqualTo(Kind.TEXT);
            assertThat(it.pages()).containsExactly(new OutputPath("en/a.html"));
        });
        assertThat(site.text("/en/a.html")).contains("New words").doesNotContain("First words");
    }

    @Test
    void whereOthersSeeAnEditEveryPageMayHaveChanged() {
        var site = WrittenSite.of(folder);
        assertThat(site.save("content/en/b.md", "# Gamma\n\nOther words.\n"))
                .hasValueSatisfying(it -> assertThat(it.pages()).isEmpty());
        assertThat(site.text("/en/a.html")).contains("Gamma").doesNotContain("Beta");
    }

    @Test
    void aTouchThatChangesNothingDoesNothing() {
        var site = WrittenSite.of(folder);
        long before = site.preview.state().number();
        assertThat(site.save("content/en/b.md", "# Beta\n\nOther words.\n")).isEmpty();
        assertThat(site.save("themes/own/theme.yaml", "extends: default\n")).isEmpty();
        assertThat(site.preview.state().number()).isEqualTo(before);
    }

    @Test
    void aSaveByRenamingATemporaryFileIsAnEdit() throws IOException {
        var site = WrittenSite.of(folder);
        site.write("content/en/a.md.tmp", "# Alpha\n\nRenamed words.\n");
        Files.move(
                folder.resolve("content/en/a.md.tmp"),
                folder.resolve("content/en/a.md"),
                StandardCopyOption.REPLACE_EXISTING);
        site.preview.refresh(Set.of(folder.resolve("content/en/a.md.tmp"), folder.resolve("content/en/a.md")), false);
        assertThat(site.text("/en/a.html")).contains("Renamed words");
    }

    @Test
    void newFoldersAndDeletedTopicsAreSeen() throws IOException {
        var site = WrittenSite.of(folder);
        site.write("content/en/more/c.md", "# Delta\n\nWords.\n");
        site.preview.refresh(Set.of(folder.resolve("content/en/more")), false);
        assertThat(site.get("/en/more/c.html").status()).isEqualTo(200);
        Files.delete(folder.resolve("content/en/more/c.md"));
        site.preview.refresh(Set.of(folder.resolve("content/en/more/c.md")), false);
        assertThat(site.get("/en/more/c.html").status()).isEqualTo(404);
    }

    @Test
    void whenEventsAreLostEverythingIsLookedAt() {
        var site = WrittenSite.of(folder);
        site.write("content/en/a.md", "# Alpha\n\nUnseen words, and more of them.\n");
        site.preview.refresh(Set.of(), true);
        assertThat(site.text("/en/a.html")).contains("Unseen words");
    }

    @Test
    void aTopicBehindALinkedFolderIsEditedUnderBothNames() throws IOException {
        var site = WrittenSite.of(folder);
        site.write("content/en/real/c.md", "# Delta\n\nWords.\n");
        Files.createSymbolicLink(folder.resolve("content/en/linked"), folder.resolve("content/en/real"));
        site.preview.refresh(Set.of(folder.resolve("content/en/linked")), false);
        site.save("content/en/real/c.md", "# Delta\n\nEdited words.\n");
        assertThat(site.text("/en/real/c.html")).contains("Edited words");
        assertThat(site.text("/en/linked/c.html")).contains("Edited words");
    }

    @Test
    void aTopicThatCannotBeReadTellsWhereAndComesBack() {
        var site = WrittenSite.of(folder);
        site.save("content/en/a.md", "---\ntitle: A\n\n# Alpha\n");
        assertThat(site.get("/en/a.html").status()).isEqualTo(500);
        assertThat(site.text("/en/a.html")).contains("content/en/a.md:1:1", "never closed");
        site.save("content/en/a.md", "# Alpha\n\nMended.\n");
        assertThat(site.text("/en/a.html")).contains("Mended");
    }

    @Test
    void aBrokenTemplateTellsWhereAndTheNextSaveMendsIt() {
        var site = WrittenSite.of(folder);
        site.save("themes/own/layouts/topic.peb", "<p>\n{{ <script> }}\n");
        var page = site.get("/en/a.html");
        assertThat(page.status()).isEqualTo(500);
        assertThat(WrittenSite.text(page))
                .contains("themes/own/layouts/topic.peb:2")
                .doesNotContain("<script> }}");
        var change = site.save("themes/own/layouts/topic.peb", "<main>{{ page.title }}</main>\n");
        assertThat(change).hasValueSatisfying(it -> assertThat(it.kind()).isEqualTo(Kind.THEME));
        assertThat(site.text("/en/a.html")).contains("<main>Alpha</main>");
    }

    @Test
    void aBrokenDescriptionTellsWhereAndTheNextSaveMendsIt() throws InterruptedException {
        var site = WrittenSite.of(folder);
        site.save("site.yaml", "title: Handbook\nlocales: [en\n");
        assertThat(site.preview.readTheRest()).isEmpty();
        assertThat(site.get("/en/a.html").status()).isEqualTo(500);
        assertThat(site.text("/en/a.html")).contains("site.yaml:");
        assertThat(site.told).extracting(Diagnostic::rule).containsOnlyOnce("config/syntax");
        site.save("serve.log", "What was told.\n");
        assertThat(site.told).extracting(Diagnostic::rule).containsOnlyOnce("config/syntax");
        site.save("site.yaml", "title: Manual\nlocales: [en, fr]\ntheme: own\n");
        assertThat(site.text("/en/a.html")).contains("| Manual</title>");
    }

    @Test
    void findingsAreThoseOfACheckAndGoWhenTheyAreMended() {
        var site = WrittenSite.of(folder);
        site.save("content/en/a.md", "# Alpha\n\nSee [x](missing.md).\n");
        var address = "/_stele/live-" + WrittenSite.TOKEN + "/findings";
        assertThat(WrittenSite.text(site.get(address, "%2Fen%2Fa.html")))
                .contains("\"pending\":false", "link/missing-topic", "content/en/a.md:3:5");
        site.save("content/en/a.md", "# Alpha\n\nSee [x](b.md).\n");
        assertThat(WrittenSite.text(site.get(address, "%2Fen%2Fa.html"))).doesNotContain("link/missing-topic");
    }

    @Test
    void nothingIsLookedUpOnTheDisk() {
        var site = WrittenSite.of(folder);
        site.write("content/en/note.txt", "a note\n");
        site.preview.refresh(Set.of(folder.resolve("content/en/note.txt")), false);
        assertThat(site.text("/en/note.txt")).isEqualTo("a note\n");
        for (var path : new String[] {
            "/site.yaml",
            "/../site.yaml",
            "/en/%2e%2e/%2e%2e/site.yaml",
            "/en/..%2f..%2fsite.yaml",
            "/%00",
            "/en\\a.html",
            "/content/en/a.md",
            "/en/a.html/",
            "/_stele/live-other/live.js"
        }) {
            assertThat(site.get(path).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void aFolderWithoutItsSlashLeadsToItsPage() {
        var site = WrittenSite.of(folder);
        assertThat(site.get("/en").headers()).containsEntry("Location", "/en/");
        assertThat(site.get("/en/").status()).isEqualTo(200);
    }
}
