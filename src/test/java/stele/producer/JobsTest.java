package stele.producer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stele.config.ReadConfig;
import stele.file.OutputFile;
import stele.page.Dress;
import stele.page.SitePages;
import stele.project.Project;
import stele.site.Site;
import stele.testing.BuiltProject;
import stele.theme.DefaultThemeFiles;
import stele.theme.Theme;

/** Holds producers to what they say of their work: it may be left undone only where that is true. */
class JobsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        write("site.yaml", "title: Site\nlocales: [fr-FR, en-US, de-DE]\nbaseUrl: https://example.org/\n");
        write("content/fr-FR/toc.yml", """
                - name: Guide
                  href: guide.md
                  items:
                  - {name: "Phase 1 : Planifier", href: p1.md, items: [{href: detail.md}, {href: anglais.md}]}
                  - {name: "Phase 2 : Préparer", href: p2.md, items: [{href: autre.md}]}
                  - {name: "Phase 3 : Finir", href: p3.md}
                """);
        write("content/fr-FR/guide.md", topic("Guide", "g", "Le guide."));
        write("content/fr-FR/p1.md", topic("Planifier", "p1", "La phase."));
        write("content/fr-FR/p2.md", topic("Préparer", "p2", "L’autre."));
        write("content/fr-FR/p3.md", topic("Finir", "p3", "La fin."));
        write("content/fr-FR/autre.md", topic("Autre", "a", "Voir [le détail](detail.md#suite)."));
        write("content/en-US/anglais.md", topic("English", "e", "Only in English."));
        write("content/en-US/detail.md", topic("Detail", "d", "See [the guide](guide.md)."));
        write("content/de-DE/detail.md", topic("Detail", "d", "Hier ist nichts."));
        write("content/fr-FR/vieux.md", "---\nredirect_url: guide.md\n---\n");
        detail("Rien.");
    }

    @Test
    void everyJobHasANameOfItsOwnThatItKeeps() {
        var names = names(jobs());
        assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThan(Producers.ALL.size());
        assertThat(names(jobs())).isEqualTo(names);
    }

    @Test
    void aTextIsOnlyInTheFilesOfJobsThatShowIt() throws IOException {
        var before = jobs();
        var written = before.stream().map(JobsTest::files).toList();
        detail("Une *autre* phrase, longue, ![loin](https://example.com/a.png) et `Get-CsPool`.");
        var after = jobs();
        assertThat(names(after)).isEqualTo(names(before));
        var changed = new TreeSet<String>();
        for (int i = 0; i < after.size(); i++) {
            if (!files(after.get(i)).equals(written.get(i))) {
                changed.add(after.get(i).name());
            }
        }
        var shown = before.stream()
                .filter(job -> job.shown().stream()
                        .anyMatch(topic -> topic.source().name().equals("fr-FR/detail.md")))
                .map(Job::name)
                .toList();
        assertThat(changed).contains("headers", "print/fr-fr/guide.print.html", "search/fr-FR");
        assertThat(names(before)).contains("feed/fr-FR", "print/fr-fr/p2.print.html");
        assertThat(shown).containsAll(changed).doesNotContain("search/en-US", "sitemaps");
    }

    @Test
    void whatGitKnowsLastsForOneRunOnly() {
        assertThat(jobs().stream().filter(job -> !job.lasting()).map(Job::name)).containsExactly("translation-status");
    }

    @Test
    void nothingOfTheThemeIsInTheFilesOfPlainJobs() {
        var plain = plain(jobs());
        assertThat(plain).containsOnlyKeys("assets", "search/fr-FR", "search/en-US", "search/de-DE");
        var theme = DefaultThemeFiles.theme();
        var templates = new TreeMap<>(theme.templates());
        templates.replaceAll((name, text) -> text + "<!-- another -->");
        var another = new Theme("another", templates, theme.messages(), List.of(), List.of());
        assertThat(plain(jobs(another))).isEqualTo(plain);
    }

    private static Map<String, List<OutputFile>> plain(List<Job> jobs) {
        return jobs.stream().filter(job -> !job.themed()).collect(Collectors.toMap(Job::name, JobsTest::files));
    }

    private void detail(String text) throws IOException {
        write("content/fr-FR/detail.md", topic("Détail", "d", text));
    }

    private static String topic(String title, String id, String text) {
        return """
                ---
                assetId: %s
                description: Description
                aliases: [old-%s.md]
                ---
                # %s

                _**Revised:** 2026-01-02_

                %s

                ## Suite

                Fin.
                """.formatted(id, id, title, text);
    }

    private void write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<Job> jobs() {
        return jobs(DefaultThemeFiles.theme());
    }

    private List<Job> jobs(Theme theme) {
        var project = Project.open(folder, Optional.empty());
        var config =
                project.siteFile().orElseThrow().then(ReadConfig::read).value().orElseThrow();
        Site site = BuiltProject.read(project, config);
        var pages = new SitePages(site, new Dress(site, theme));
        return Producers.ALL.stream()
                .flatMap(producer -> producer.jobs(site, pages, theme))
                .toList();
    }

    private static List<String> names(List<Job> jobs) {
        return jobs.stream().map(Job::name).toList();
    }

    private static List<OutputFile> files(Job job) {
        var files = new ArrayList<OutputFile>();
        try (Stream<OutputFile> made = job.files().get()) {
            made.forEach(files::add);
        }
        return files;
    }
}
