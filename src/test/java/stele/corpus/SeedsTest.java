package stele.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stele.config.SiteConfig;
import stele.i18n.LocaleTag;
import stele.navigation.NavNode;
import stele.testing.BuiltProject;
import stele.testing.Walk;
import stele.topic.TopicKey;

/** Five real topics in one folder: no locale folders, no toc.yml, names that say nothing, no site.yaml. */
@EnabledIf(value = RealTopics.ARE_THERE, disabledReason = RealTopics.REASON)
class SeedsTest {

    private static final TopicKey GUIDE = TopicKey.ofAsset("f3fa4f5f-e9a2-4fb7-a12d-20f04173e697");
    private static final TopicKey PROCESS = TopicKey.ofAsset("b2bd9c76-2f4b-4d14-a5c4-157bbff75de0");

    private static BuiltProject seeds;

    @BeforeAll
    static void build() {
        seeds = RealTopics.build("seeds", SiteConfig.DEFAULTS);
    }

    @Test
    void theLanguagesAreFoundInTheTopics() {
        assertThat(seeds.site().locales())
                .extracting(LocaleTag::tag)
                .containsExactlyInAnyOrder("fr-FR", "es-ES", "pt-BR", "de-DE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr-FR", "es-ES", "pt-BR", "de-DE"})
    void everyLanguageGetsTheGuideWithItsTenPhases(String tag) {
        var guide = seeds.site().navigation(new LocaleTag(tag)).orElseThrow().roots().stream()
                .flatMap(NavNode::withDescendants)
                .filter(node ->
                        node.place().destination().topic().filter(GUIDE::equals).isPresent())
                .findFirst()
                .orElseThrow();
        var phases =
                guide.children().stream().map(child -> child.place().phase()).filter(phase -> phase > 0);
        assertThat(phases)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 10).boxed().toList());
    }

    @Test
    void theGermanTopicIsLinkedWithFrenchAndPortugueseAndNoOneElse() {
        var german = seeds.site()
                .catalogue()
                .translation(PROCESS, new LocaleTag("de-DE"))
                .orElseThrow();
        assertThat(german.title()).isEqualTo("Migrationsvorgang");
        assertThat(german.source().name()).isEqualTo("004_9e15cca3be579562.md");
        assertThat(seeds.site().catalogue().alternates(PROCESS))
                .extracting(alternate -> alternate.locale().tag())
                .containsExactlyInAnyOrder("fr-FR", "pt-BR", "de-DE");
    }

    @Test
    void noPageHasABrokenInternalLink() {
        assertThat(Walk.brokenLinks(seeds.files())).isEqualTo(List.of());
    }
}
