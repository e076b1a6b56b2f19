package stele.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stele.cache.SteleFolder;
import stele.check.Purpose;
import stele.config.ReadConfig;
import stele.config.SiteConfig;
import stele.project.Project;
import stele.site.Site;

/** How many things of Stele's own are alive in a site that has been linked; how large they are depends on the machine. */
class LiveThingsTest {

    private static final List<String> LANGUAGES =
            List.of("de-DE", "en-GB", "es-ES", "fr-FR", "it-IT", "nl-NL", "pl-PL", "pt-BR");

    private static final int TOPICS = 40;

    /** A line of a histogram: number, instances, bytes, class. */
    private static final Pattern OWN = Pattern.compile("(?m)^\\s*\\d+:\\s+(\\d+)\\s+\\d+\\s+(?:\\[+L)?stele\\.");

    @TempDir
    private Path folder;

    @Test
    void languagesCostNothingBeyondTheirTopics() throws IOException, JMException {
        alive(1, TOPICS);
        long two = alive(2, TOPICS);
        long four = alive(4, TOPICS);
        long eight = alive(8, TOPICS);
        // Whatever every topic had for every language, would be half as much again.
        assertThat(eight - four).isBetween((four - two) * 2 * 90 / 100, (four - two) * 2 * 105 / 100);
    }

    @Test
    void aTopicIsAFewDozenThings() throws IOException, JMException {
        alive(2, TOPICS);
        long more = alive(2, 2 * TOPICS) - alive(2, TOPICS);
        assertThat(more / (2 * TOPICS)).isBetween(10L, 40L);
    }

    private long alive(int languages, int topics) throws IOException, JMException {
        var site = folder.resolve(languages + "-" + topics);
        write(site, LANGUAGES.subList(0, languages), topics);
        var project = Project.open(site, Optional.empty());
        var config =
                project.siteFile().orElseThrow().then(ReadConfig::read).value().orElseThrow();
        try (var memory = SteleFolder.unused(site, "of a test")) {
            var linked = linked(project, config, memory);
            try {
                return count();
            } finally {
                Reference.reachabilityFence(linked);
            }
        }
    }

    /** Everything has been asked of it that every page asks. */
    private static Site linked(Project project, SiteConfig config, SteleFolder memory) {
        try (var workers = new Workers(2)) {
            var pipeline = new Pipeline(config, List.of(), workers, Progress.NONE, Purpose.BUILD, found -> {}, memory);
            var site = pipeline.read(project.sources(project.scan(config), config));
            pipeline.check(site);
            site.catalogue().topics().forEach(site::link);
            site.locales().forEach(locale -> site.printouts(locale).forEach(printout -> {}));
            assertThat(site.redirects()).isEmpty();
            return site;
        }
    }

    private static void write(Path site, List<String> languages, int topics) throws IOException {
        if (Files.exists(site)) {
            return;
        }
        Files.createDirectories(site);
        Files.writeString(site.resolve("site.yaml"), "title: Site\nlocales: [" + String.join(", ", languages) + "]\n");
        for (var language : languages) {
            var content = Files.createDirectories(site.resolve("content").resolve(language));
            for (int i = 0; i < topics; i++) {
                Files.writeString(content.resolve("topic-" + i + ".md"), """
                        ---
                        title: Topic %1$d
                        assetId: a%1$d
                        description: What topic %1$d says
                        ---
                        # Topic %1$d

                        Some words about [the next one](topic-%2$d.md).

                        ## More of it %1$d

                        And some more.
                        """.formatted(i, (i + 1) % topics));
            }
        }
    }

    /** Asks the Java that runs this, which counts what a full collection leaves. */
    private static long count() throws JMException {
        var histogram = (String) ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        new Object[] {new String[0]},
                        new String[] {String[].class.getName()});
        return OWN.matcher(histogram)
                .results()
                .mapToLong(line -> Long.parseLong(line.group(1)))
                .sum();
    }
}
