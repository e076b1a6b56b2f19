package stele.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stele.config.ReadConfig;
import stele.file.Fingerprint;
import stele.project.Project;
import stele.site.Site;
import stele.testing.BuiltProject;
import stele.theme.DefaultThemeFiles;

/** What the fingerprint of a page tells, and what it does not need. */
class PagePlanTest {

    private static final Map<String, String> FILES = Map.of(
            "site.yaml", """
                    title: Site
                    locales: [fr-FR, de-DE]
                    baseUrl: https://docs.example.org/
                    sourceLocale: fr-FR
                    """,
            "content/fr-FR/index.md", "---\nms:assetid: i\n---\n# Accueil\n\n- [Un](a.md)\n- [Deux](b.md)\n",
            "content/fr-FR/a.md",
                    "---\nms:assetid: a\n---\n# Un\n\nVoir [](b.md#suite) et ![](media/p.png).\n\n```\nGet-Item\n```\n",
            "content/fr-FR/b.md", "---\nms:assetid: b\n---\n# Deux\n\n## Suite\n\nTexte.\n",
            "content/fr-FR/seul.md", "---\nms:assetid: s\n---\n# Seul\n\nTexte.\n",
            "content/fr-FR/toc.yml",
                    "- href: index.md\n- {href: a.md, name: Un}\n- {href: b.md, name: Deux}\n- href: seul.md\n",
            "content/de-DE/index.md", "---\nms:assetid: i\n---\n# Start\n\n- [Eins](a.md)\n",
            "content/de-DE/a.md", "---\nms:assetid: a\n---\n# Eins\n\nSiehe [](b.md).\n");

    /** Whatever an author changes, by file: what the page of any other topic takes from it must be in its fingerprint. */
    private static final List<Map<String, String>> EDITS = List.of(
            Map.of("content/fr-FR/b.md", "---\nms:assetid: b\n---\n# Deux, autrement\n\n## Suite\n\nTexte.\n"),
            Map.of("content/fr-FR/b.md", "---\nms:assetid: b\n---\n# Deux\n\n## Suite\n\nUn autre texte.\n"),
            Map.of("content/fr-FR/b.md", "---\nms:assetid: b\n---\n# Deux\n\n## Fin\n\nTexte.\n"),
            Map.of("content/fr-FR/b.md", "---\nms:assetid: x\n---\n# Deux\n\n## Suite\n\nTexte.\n"),
            Map.of("content/fr-FR/b.md", ""),
            Map.of("content/fr-FR/index.md", "---\nms:assetid: i\n---\n# Bienvenue\n"),
            Map.of("content/fr-FR/toc.yml", "- href: index.md\n- {href: b.md, name: Deux}\n- {href: a.md, name: Un}\n"),
            Map.of("content/fr-FR/c.md", "# Trois\n\n```powershell\nGet-Item\n```\n"),
            Map.of("content/de-DE/b.md", "---\nms:assetid: b\n---\n# Zwei\n\n## Weiter\n\nText.\n"),
            Map.of(
                    "content/de-DE/a.md",
                    "---\nms:assetid: a\nms.translationtype: MT\n---\n# Eins\n\n```powershell\nGet-Item\n```\n"),
            Map.of("content/fr-FR/media/p.png", "GIF89a\u0001\0\u0002\0"));

    @TempDir
    private Path root;

    /** A page without and with its neighbour's change. */
    private record Planned(Fingerprint fingerprint, String html) {}

    @Test
    void aPageWhoseFingerprintIsTheSameIsTheSameWhateverElseHasChanged() throws IOException {
        var before = pages(FILES);
        assertThat(before).hasSize(8);
        for (var edit : EDITS) {
            var files = new TreeMap<>(FILES);
            files.putAll(edit);
            var after = pages(files);
            after.forEach((page, planned) -> {
                var was = before.get(page);
                boolean ownChange = edit.keySet().stream().anyMatch(file -> isOf(page, file));
                if (was != null && !ownChange && planned.fingerprint().equals(was.fingerprint())) {
                    assertThat(planned.html()).as("%s after %s", page, edit).isEqualTo(was.html());
                }
            });
        }
    }

    @Test
    void mostEditsLeaveSomePagesAsTheyAreAndChangeOthers() throws IOException {
        var before = pages(FILES);
        var kept = new ArrayList<Integer>();
        for (var edit : EDITS) {
            var files = new TreeMap<>(FILES);
            files.putAll(edit);
            var after = pages(files);
            kept.add((int) before.entrySet().stream()
                    .filter(page -> after.containsKey(page.getKey())
                            && after.get(page.getKey())
                                    .fingerprint()
                                    .equals(page.getValue().fingerprint()))
                    .count());
        }
        assertThat(kept).contains(8).anyMatch(count -> count < 5);
    }

    @Test
    void theSameModelsInAnotherRunHaveTheSameFingerprints() throws IOException {
        assertThat(pages(FILES)).isEqualTo(pages(FILES));
    }

    @Test
    void neighbouringValuesDoNotRunIntoEachOther() {
        assertThat(print(List.of("ab", "c"))).isNotEqualTo(print(List.of("a", "bc")));
        assertThat(print(List.of(List.of("a"), "b"))).isNotEqualTo(print(List.of(List.of("a", "b"))));
        assertThat(print(List.of(""))).isNotEqualTo(print(List.of()));
        assertThat(print(List.of("1"))).isNotEqualTo(print(List.of(true)));
        var step = new PageModel.HeadingModel(1, "a", "b");
        assertThat(print(step)).isNotEqualTo(print(new PageModel.HeadingModel(1, "ab", "")));
    }

    private static Fingerprint print(Object value) {
        return new ModelFingerprint().new Writing().value(value).fingerprint();
    }

    /** A fallback page is of the topic that it shows. */
    private static boolean isOf(String page, String file) {
        return file.endsWith(page.substring(page.indexOf('/')).replace(".html", ".md"));
    }

    private Map<String, Planned> pages(Map<String, String> files) throws IOException {
        var site = site(files);
        var compose = new ComposePage(site, new Dress(site, DefaultThemeFiles.theme()));
        var pages = new TreeMap<String, Planned>();
        site.catalogue().topics().stream().map(site::link).map(compose::plan).forEach(plan -> add(plan, pages));
        site.fallbacks().pages().stream().map(site::link).map(compose::plan).forEach(plan -> add(plan, pages));
        return pages;
    }

    private static void add(PagePlan plan, Map<String, Planned> pages) {
        var page = plan.page();
        pages.put(
                page.path().value(),
                new Planned(plan.fingerprint(), page.content().toString()));
    }

    private Site site(Map<String, String> files) throws IOException {
        var folder = Files.createTempDirectory(root, "site");
        for (var file : files.entrySet()) {
            if (!file.getValue().isEmpty()) {
                var path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        }
        var project = Project.open(folder, Optional.empty());
        return BuiltProject.read(
                project,
                project.siteFile().orElseThrow().then(ReadConfig::read).value().orElseThrow());
    }
}
