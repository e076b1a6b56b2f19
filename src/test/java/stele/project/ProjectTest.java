package stele.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stele.config.ReadConfig;
import stele.config.SiteConfig;
import stele.config.SiteConfig.ContentFolder;
import stele.config.Term;
import stele.config.Terms;
import stele.diagnostic.Diagnostic;
import stele.file.SourcePath;
import stele.file.Stamp;
import stele.stage.Outcome;

class ProjectTest {

    private final FileSystem disk = Jimfs.newFileSystem(Configuration.unix());
    private final Path site = disk.getPath("/home/author/site");
    private final Project project = Project.open(site, Optional.empty());

    // site.yaml

    @Test
    void theDescriptionIsTheSiteFileOfTheFolder() {
        write("site.yaml", "title: A\r\n");
        var file = project.siteFile().orElseThrow().value().orElseThrow();
        assertThat(file.text()).isEqualTo("title: A\n");
        assertThat(file.path()).hasToString("site.yaml");
    }

    @Test
    void aSiteWithoutADescriptionIsASite() throws IOException {
        Files.createDirectories(site);
        assertThat(project.siteFile()).isEmpty();
    }

    @Test
    void aDescriptionThatWasAskedForMustExist() throws IOException {
        Files.createDirectories(site);
        var named = Project.open(site, Optional.of(site.resolve("other.yaml")));
        assertThat(messages(named.siteFile().orElseThrow()))
                .containsExactly(
                        "other.yaml:1:1: error: there is no file '/home/author/site/other.yaml' [config/file-missing]");
    }

    @Test
    void aDescriptionElsewhereIsCalledByItsWholePath() {
        write("../conf/site.yaml", "title: B");
        var named = Project.open(site, Optional.of(disk.getPath("/home/author/conf/site.yaml")));
        assertThat(named.siteFileName()).hasToString("/home/author/conf/site.yaml");
    }

    @Test
    void aSiteFolderThatDoesNotExistIsReported() {
        assertThat(messages(project.siteFile().orElseThrow()))
                .containsExactly("site.yaml:1:1: error: there is no folder '/home/author/site' [config/site-missing]");
    }

    @Test
    void theNamesThatAreWrittenOneWayAreInAFileOfTheFolder() {
        write("terms.yaml", "- Lime");
        var terms = project.terms(SiteConfig.DEFAULTS).value().orElseThrow();
        assertThat(terms.all()).extracting(Term::name).containsExactly("Lime");
    }

    @Test
    void aFolderNeedNotHaveThemUnlessTheDescriptionNamesTheFile() {
        assertThat(project.terms(SiteConfig.DEFAULTS)).isEqualTo(Outcome.of(Terms.NONE));
        write("site.yaml", "check:\n  terms: names.yaml\n");
        var config =
                project.siteFile().orElseThrow().then(ReadConfig::read).value().orElseThrow();
        assertThat(messages(project.terms(config)))
                .containsExactly("site.yaml:2:10: error: there is no file 'names.yaml' [config/file-missing]");
    }

    @Test
    void theFileOfNamesIsNotContent() {
        write("a.md", "A");
        write("terms.yaml", "- Lime");
        assertThat(project.scan(config(List.of("."), List.of())).assets()).isEmpty();
    }

    // what a scan finds

    @Test
    void filesAreToldApartByTheirNames() {
        write("content/fr-FR/b.md", "");
        write("content/fr-FR/A.MD", "");
        write("content/fr-FR/toc.yml", "");
        write("content/de-DE/TOC.yml", "");
        write("content/de-DE/sub/toc.yaml", "");
        write("content/de-DE/sub/notoc.yml", "");
        write("content/media/a.png", "");
        var scan = project.scan(config("content"));
        assertThat(scan.topics()).map(SourcePath::toString).containsExactly("content/fr-FR/A.MD", "content/fr-FR/b.md");
        assertThat(scan.tocs())
                .map(SourcePath::toString)
                .containsExactly("content/de-DE/TOC.yml", "content/de-DE/sub/toc.yaml", "content/fr-FR/toc.yml");
        assertThat(scan.assets())
                .map(SourcePath::toString)
                .containsExactly("content/de-DE/sub/notoc.yml", "content/media/a.png");
        assertThat(scan.diagnostics()).isEmpty();
    }

    @Test
    void aFileThatCannotBePublishedUnderItsNameIsReportedAndLeftOut() {
        write("content/fr-FR/a.png", "");
        write("content/fr-FR/aux/b.png", "");
        write("content/fr-FR/c\\d.png", "");
        var scan = project.scan(config("content"));
        assertThat(scan.assets()).extracting(SourcePath::name).containsExactly("fr-FR/a.png");
        assertThat(scan.diagnostics())
                .extracting(diagnostic -> diagnostic.position().file() + " " + diagnostic.rule())
                .containsExactly(
                        "content/fr-FR/aux/b.png output/reserved-name", "content/fr-FR/c\\d.png output/path-escape");
    }

    @Test
    void everyFileHasTheStampThatTheDiskShows() throws IOException {
        write("content/a.md", "four");
        write("content/media/a.png", "");
        write("content/toc.yml", "");
        var time = Instant.ofEpochSecond(1_700_000_000, 123_456_789);
        Files.setLastModifiedTime(site.resolve("content/a.md"), FileTime.from(time));
        Files.createSymbolicLink(site.resolve("content/b.md"), disk.getPath("a.md"));
        var stamps = project.scan(config("content")).stamps();
        var stamp = new Stamp(1_700_000_000_123_456_789L, 4);
        assertThat(stamps)
                .hasSize(4)
                .containsEntry(new SourcePath("content", "a.md"), stamp)
                .containsEntry(new SourcePath("content", "b.md"), stamp);
        assertThat(Stamps.of(site.resolve("content/a.md"))).contains(stamp);
        assertThat(Stamps.of(site.resolve("content"))).isEmpty();
        assertThat(Stamps.of(site.resolve("gone"))).isEmpty();
    }

    @Test
    void theOrderOfTheDirectoryDoesNotMatter() {
        var a = new SourcePath("content", "a.md");
        var b = new SourcePath("content", "b.md");
        var scan = Scan.of(
                Map.of(b, new Stamp(0, 1), a, new Stamp(0, 1)),
                List.of(Diagnostic.info(b.start(), "x", ""), Diagnostic.info(a.start(), "x", "")));
        assertThat(scan.topics()).containsExactly(a, b);
        assertThat(scan.diagnostics()).isSorted();
    }

    @Test
    void aPathKeepsTheFolderAsTheConfigurationWritesIt() {
        write("../shared/a.md", "one");
        write("/elsewhere/b.md", "two");
        var config = config("../shared", "/elsewhere");
        var scan = project.scan(config);
        assertThat(scan.topics())
                .containsExactly(new SourcePath("../shared", "a.md"), new SourcePath("/elsewhere", "b.md"));
        assertThat(scan.topics())
                .map(path -> project.read(path).value().orElseThrow().text())
                .containsExactly("one", "two");
        assertThat(project.contentFolders(config))
                .containsExactly(disk.getPath("/home/author/shared"), disk.getPath("/elsewhere"));
    }

    @Test
    void whatIsNotContentIsLeftOut() {
        write("site.yaml", "");
        write(".git/config.md", "");
        write(".hidden.md", "");
        write("a/.hidden/b.md", "");
        write("node_modules/x/readme.md", "");
        write("a/node_modules/readme.md", "");
        write("_site/fr-fr/index.html", "");
        write("public/.stele-published.json", "");
        write("public/index.html", "");
        write("themes/dark/theme.yaml", "");
        write("themes/dark/readme.md", "");
        write("themes/colours.md", "");
        write("themes/not-a-theme/a.md", "");
        write("a/site.yaml", "");
        write("a/_site/b.md", "");
        var scan = project.scan(config("."));
        assertThat(scan.topics())
                .map(SourcePath::toString)
                .containsExactly("a/_site/b.md", "themes/colours.md", "themes/not-a-theme/a.md");
        assertThat(scan.assets()).map(SourcePath::toString).containsExactly("a/site.yaml");
    }

    @Test
    void theDescriptionIsNotContentWhateverItIsCalled() {
        write("conf.yaml", "");
        write("site.yaml", "");
        var named = Project.open(site, Optional.of(site.resolve("conf.yaml")));
        assertThat(named.scan(config(".")).assets()).isEmpty();
    }

    @Test
    void anExcludedFolderMayBeAnywhereAlsoAtTheTop() {
        write("content/drafts/x.md", "");
        write("content/a/drafts/b/x.md", "");
        write("content/a/mydrafts/x.md", "");
        write("content/drafts.md", "");
        assertThat(topics(excluding("**/drafts/**"))).containsExactly("a/mydrafts/x.md", "drafts.md");
    }

    @Test
    void aPatternMayNameFilesAndFolders() {
        write("content/a/b.tmp.md", "");
        write("content/c.tmp.md", "");
        write("content/old/x.md", "");
        write("content/old/y/x.md", "");
        write("content/x/in/y.md", "");
        write("content/x/deep/in/y.md", "");
        write("content/a.md", "");
        assertThat(topics(excluding("**/*.{tmp,bak}.md", "*.tmp.md", "old", "x/**/in/*.md")))
                .containsExactly("a.md");
    }

    @Test
    void aFolderThatIsExcludedIsNotLookedInto() throws IOException {
        write("content/a.md", "");
        Files.createDirectories(site.resolve("content/drafts"));
        Files.createSymbolicLink(site.resolve("content/drafts/broken"), disk.getPath("nowhere"));
        assertThat(project.scan(excluding("drafts/**")).diagnostics()).isEmpty();
    }

    @Test
    void aPatternThatIsNoGlobIsReportedWhereItStands() {
        write("content/a.md", "");
        write("site.yaml", "title: x\nexclude:\n  - '[a'\n");
        assertThat(project.scan(excluding("[a")).diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.toString()).startsWith("site.yaml:3:6: error: '[a' is not a pattern for paths");
            assertThat(diagnostic.rule()).isEqualTo("config/exclude-glob");
        });
    }

    @Test
    void aContentFolderThatIsMissingIsReportedWhereItIsNamed() {
        write("site.yaml", "title: docs\ncontent: [here, docs]\n");
        write("here/a.md", "");
        var scan = project.scan(config("here", "docs"));
        assertThat(scan.diagnostics())
                .map(Diagnostic::toString)
                .containsExactly("site.yaml:2:17: error: there is no folder 'docs' [config/content-missing]");
        assertThat(scan.topics()).hasSize(1);
    }

    @Test
    void withoutADescriptionAMissingFolderIsReportedAllTheSame() {
        write("content", "a file");
        assertThat(project.scan(config("content", "docs\0")).diagnostics())
                .map(Diagnostic::toString)
                .containsExactly(
                        "site.yaml:1:1: error: 'content' is not a folder [config/content-missing]",
                        "site.yaml:1:1: error: 'docs\0' cannot be the name of a folder here [config/folder-name]");
    }

    // links

    @Test
    void aLinkBelowTheContentFolderIsFollowed() throws IOException {
        write("content/fr/a.md", "x");
        link("content/de", "fr");
        link("content/copy.md", "fr/a.md");
        assertThat(topics(config("content"))).containsExactly("copy.md", "de/a.md", "fr/a.md");
        assertThat(project.read(new SourcePath("content", "de/a.md")).value()).isPresent();
    }

    @Test
    void aLinkOutOfTheContentFolderIsSkipped() throws IOException {
        write("secret.md", "x");
        write("content/a.md", "");
        link("content/b.md", "../secret.md");
        link("content/c", "/home/author");
        assertThat(skipped("content"))
                .containsExactly(
                        "content/b.md:1:1: warning: the link leads out of 'content' [file/skipped]",
                        "content/c:1:1: warning: the link leads out of 'content' [file/skipped]");
        assertThat(topics(config("content"))).containsExactly("a.md");
    }

    @Test
    void linksInACircleAreCutWhereTheyCloseIt() throws IOException {
        write("content/a/x.md", "");
        write("content/b/y.md", "");
        link("content/a/b", "../b");
        link("content/b/a", "../a");
        link("content/b/top", "..");
        assertThat(topics(config("content"))).containsExactly("a/b/y.md", "a/x.md", "b/a/x.md", "b/y.md");
        assertThat(skipped("content"))
                .hasSize(4)
                .allSatisfy(line ->
                        assertThat(line).endsWith("the link leads back to a folder that it is in [file/skipped]"));
    }

    @Test
    void aBrokenLinkIsSkipped() throws IOException {
        write("content/a.md", "");
        link("content/b.md", "gone.md");
        assertThat(skipped("content"))
                .containsExactly("content/b.md:1:1: warning: the link leads nowhere [file/skipped]");
    }

    @Test
    void aLinkToTheOutputIsNoWayIntoIt() throws IOException {
        write("_site/fr/index.html", "");
        write("a.md", "");
        link("latest", "_site");
        assertThat(project.scan(config(".")).assets()).isEmpty();
    }

    @Test
    void theContentFolderItselfMayBeALink() throws IOException {
        write("../docs/a.md", "x");
        Files.createDirectories(site);
        link("content", "../docs");
        assertThat(topics(config("content"))).containsExactly("a.md");
    }

    // reading

    @Test
    void aTopicOfMoreThanTwoMebibytesIsNotRead() {
        write("content/a.md", "a".repeat(2 * 1024 * 1024 + 1));
        write("content/b.md", "a".repeat(2 * 1024 * 1024));
        assertThat(messages(project.read(new SourcePath("content", "a.md"))))
                .containsExactly("content/a.md:1:1: error: the file is larger than 2 MiB [limit/file-size]");
        assertThat(project.read(new SourcePath("content", "b.md")).value()).isPresent();
    }

    @Test
    void aTopicThatIsGoneIsAFaultOfTheDisk() {
        var outcome = project.read(new SourcePath("content", "a.md"));
        assertThat(messages(outcome))
                .containsExactly("content/a.md:1:1: error: cannot be read: it is not there [file/unreadable]");
        assertThat(outcome.diagnostics()).allMatch(DiskFault::is);
    }

    @Test
    void aTopicThatIsNotUtf8IsNoFaultOfTheDisk() throws IOException {
        write("content/a.md", "");
        Files.write(site.resolve("content/a.md"), new byte[] {(byte) 0xe9});
        assertThat(project.read(new SourcePath("content", "a.md")).diagnostics())
                .noneMatch(DiskFault::is);
    }

    @Test
    void noPathLeadsOutOfItsContentFolder() {
        write("secret.txt", "x");
        write("content/a.md", "");
        assertThatThrownBy(() -> project.locate(new SourcePath("content", "../secret.txt")))
                .isInstanceOf(InvalidPathException.class);
    }

    // Windows

    @Test
    void pathsOfWindowsAreWrittenWithSlashes() throws IOException {
        try (var windows = Jimfs.newFileSystem(Configuration.windows())) {
            var folder = windows.getPath("C:\\site");
            Files.createDirectories(folder.resolve("content\\fr-FR\\drafts"));
            Files.writeString(folder.resolve("content\\fr-FR\\a.md"), "x");
            Files.writeString(folder.resolve("content\\fr-FR\\drafts\\b.md"), "x");
            var onWindows = Project.open(folder, Optional.of(windows.getPath("C:\\conf\\site.yaml")));
            var topics = onWindows.scan(excluding("**/drafts/**")).topics();
            assertThat(topics).containsExactly(new SourcePath("content", "fr-FR/a.md"));
            assertThat(onWindows.read(topics.get(0)).value()).isPresent();
            assertThat(onWindows.siteFileName()).hasToString("C:/conf/site.yaml");
        }
    }

    private List<String> topics(SiteConfig config) {
        return project.scan(config).topics().stream().map(SourcePath::name).toList();
    }

    private List<String> skipped(String content) {
        return project.scan(config(content)).diagnostics().stream()
                .map(Diagnostic::toString)
                .toList();
    }

    private static List<String> messages(Outcome<?> outcome) {
        assertThat(outcome.value()).isEmpty();
        return outcome.diagnostics().stream().map(Diagnostic::toString).toList();
    }

    private void link(String name, String target) throws IOException {
        Files.createSymbolicLink(site.resolve(name), disk.getPath(target));
    }

    private void write(String name, String text) {
        try {
            var file = site.resolve(name).normalize();
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    static SiteConfig config(String... content) {
        return config(List.of(content), List.of());
    }

    private static SiteConfig excluding(String... patterns) {
        return config(List.of("content"), List.of(patterns));
    }

    private static SiteConfig config(List<String> content, List<String> exclude) {
        var defaults = SiteConfig.DEFAULTS;
        var folders = content.stream()
                .map(path -> new ContentFolder(path, Optional.empty()))
                .toList();
        return defaults.with(new SiteConfig.Reading(folders, exclude, defaults.navigation(), defaults.trust()));
    }
}
