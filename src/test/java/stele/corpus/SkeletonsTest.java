package stele.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import stele.build.Pipeline;
import stele.build.Progress;
import stele.build.Workers;
import stele.check.Purpose;
import stele.config.SiteConfig;
import stele.config.SiteConfig.ContentFolder;
import stele.file.SourceFile;
import stele.file.WrittenFile;
import stele.i18n.LocaleTag;
import stele.link.LinkedTopic;
import stele.link.Target;
import stele.project.Project;
import stele.site.Site;
import stele.topic.ReadTopic;
import stele.topic.Topic;
import stele.translation.skeleton.Skeleton;
import stele.translation.skeleton.Skeleton.Words;

/** Every real topic, begun anew in each language. */
@EnabledIf(value = RealTopics.ARE_THERE, disabledReason = RealTopics.REASON)
class SkeletonsTest {

    private static final SiteConfig CONFIG = SiteConfig.DEFAULTS
            .only(Stream.of("fr-FR", "es-ES", "pt-BR", "de-DE")
                    .map(LocaleTag::new)
                    .toList())
            .withContent(List.of(new ContentFolder("../shared/corpus", Optional.empty())));
    private static final Project PROJECT = Project.open(Path.of(""), Optional.empty());

    private static Site site;

    @BeforeAll
    static void readTheTopics() {
        try (var workers = new Workers(2)) {
            site = new Pipeline(CONFIG, List.of(), workers, Progress.NONE, Purpose.BUILD, found -> {})
                    .read(PROJECT.sources(PROJECT.scan(CONFIG), CONFIG));
        }
    }

    @Test
    void inItsOwnFolderATopicKeepsItsTextAndItsLinks() throws IOException {
        for (var topic : site.catalogue().topics()) {
            var made = made(topic, topic.locale(), topic.id().path(), Words.AS_TEXT);
            var changed = read(made).body().links().stream()
                    .filter(link -> topic.body().links().stream()
                            .noneMatch(before -> before.written().equals(link.written())))
                    .toList();
            // A slip in the letter case is the one thing that is put right.
            assertThat(changed)
                    .as(topic.source().toString())
                    .allMatch(link -> topic.body().links().stream()
                            .anyMatch(before -> before.written().equalsIgnoreCase(link.written())));
            if (changed.isEmpty()) {
                assertThat(read(made).body().digest())
                        .as(topic.source().toString())
                        .isEqualTo(topic.body().digest());
            }
        }
    }

    @Test
    void inAnotherLanguageItHasTheSameStructureAndLeadsToTheSameTopics() throws IOException {
        int links = 0;
        for (var topic : site.catalogue().topics()) {
            for (var target : site.locales()) {
                var path = "neu/" + topic.id().path();
                var begun = read(made(topic, target, path, Words.AS_TEXT));
                var before = site.link(topic);
                var after = linked(begun);
                var name = topic.source() + " in " + target;
                assertThat(structure(begun)).as(name).isEqualTo(structure(closely(topic)));
                assertThat(begun.body().links()).hasSameSizeAs(topic.body().links());
                for (int i = 0; i < before.targets().size(); i++) {
                    var link = topic.body().links().get(i);
                    assertThat(meant(after.targets().get(i), begun))
                            .as(name + ": " + link.written() + " → "
                                    + begun.body().links().get(i).written())
                            .isEqualTo(meant(before.targets().get(i), topic));
                    links++;
                }
            }
        }
        assertThat(links).isGreaterThan(1000);
    }

    @Test
    void inCommentsItsCodeImagesTablesAndHeadingsAreStillThere() throws IOException {
        for (var topic : site.catalogue().topics()) {
            var target = site.locales().get(topic.locale().equals(site.locales().get(0)) ? 1 : 0);
            var begun = read(made(topic, target, topic.id().path(), Words.AS_COMMENTS));
            // A heading without a word that is shown counts as none.
            assertThat(structure(begun))
                    .as(topic.source().toString())
                    .isEqualTo(structure(closely(topic)).stream()
                            .filter(part -> !part.startsWith("HEADING"))
                            .toList());
            assertThat(begun.body().article().toString().length())
                    .isLessThanOrEqualTo(topic.body().article().toString().length());
        }
    }

    /** The parts that a reader counts, with what tells them apart but the words. */
    private static List<String> structure(Topic topic) {
        return topic.body().facts().parts().stream()
                .map(part -> part.kind() + " " + part.detail())
                .toList();
    }

    /** Where a link leads, whatever the language: the topic, the file or the address. */
    private static String meant(Target target, Topic from) {
        var topic = target.topic().flatMap(site.catalogue()::find).map(Topic::key);
        if (topic.isPresent()) {
            return topic.get() + target.fragment().orElse("");
        }
        if (target instanceof Target.Asset asset) {
            return asset.file().value().replaceFirst("^[a-z]+-[a-z]+/", "");
        }
        return target.missing().isPresent()
                ? "missing"
                : target.href(from.page()).orElse("");
    }

    private static LinkedTopic linked(Topic begun) {
        return site.link(begun);
    }

    private static Topic closely(Topic topic) throws IOException {
        return read(text(topic).source());
    }

    private static Topic read(SourceFile file) {
        var outcome = new ReadTopic(CONFIG, true).apply(file);
        return outcome.value().orElseThrow(() -> new AssertionError(outcome.diagnostics()));
    }

    private static SourceFile made(Topic topic, LocaleTag target, String path, Words words) throws IOException {
        var skeleton = new Skeleton(CONFIG, site.catalogue(), site.assets());
        var made = skeleton.of(topic, text(topic), target, path, words).value().orElseThrow();
        return new SourceFile(skeleton.place(topic, target, path), made.source().text());
    }

    private static WrittenFile text(Topic topic) throws IOException {
        var bytes = Files.readAllBytes(Path.of(topic.source().toString()));
        return WrittenFile.decode(topic.source(), bytes).value().orElseThrow();
    }
}
