package stele.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static stele.topic.Sources.FOUR;
import static stele.topic.Sources.file;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stele.file.OutputPath;
import stele.markdown.Body;

class FaceTest {

    private static final String TEXT = """
            ---
            ms:assetid: a1
            title: Titre
            tags: [un, deux]
            ---

            # Migration

            _**Dernière rubrique modifiée :** 2012-09-24_

            La migration est recommandée côte à côte, avec des serveurs qui restent en place aussi longtemps que leurs
            utilisateurs en ont besoin, et un peu au-delà de ce temps. Voir [ailleurs](ailleurs.md) pour le reste.

            ## Étapes

            Un [saut](#etapes).

            ```powershell
            Get-It
            ```

            ### Détails <a id="details"></a>

            - Un point.

            ## Dans cette section

            - [Phase 1](phase-1.md)
              - [Détail](detail.md)
            - [Phase 2](phase-2.md)
            """;

    private static final Topic TOPIC = read("fr-FR/guide/a.md", TEXT);
    private static final Face FACE = Face.of(TOPIC);

    @Test
    void theSameTopicHasTheSameFace() {
        assertThat(Face.of(read("fr-FR/guide/a.md", TEXT))).isEqualTo(FACE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ms:assetid: a1 | ms:assetid: a2",
                "title: Titre | title: Autre",
                "tags: [un, deux] | tags: [un]",
                "tags: [un, deux] | tags: [undeux]",
                "tags: [un, deux] | tags: {un: deux}",
                "tags: [un, deux] | tags: un",
                "tags: [un, deux] | aliases: [un, deux]",
                "tags: [un, deux] | redirect_url: b.md",
                "tags: [un, deux] | ms.translationtype: MT",
                "tags: [un, deux] | description: Une autre.",
                "# Migration | # Migrations",
                "2012-09-24 | 2012-09-25",
                "La migration est | Une migration est",
                "## Étapes | ## Étape",
                "## Étapes | ### Étapes",
                "```powershell | ```bash",
                "id=\"details\" | id=\"detail\"",
                "- Un point. | Un point.",
                "## Dans cette section | ## Autres",
                "[Phase 1](phase-1.md) | [Phase 1](phase-2.md)",
                "[Phase 1](phase-1.md) | [Phase A](phase-1.md)",
                "[Phase 1](phase-1.md) | Une [Phase 1](phase-1.md)",
                "'  - [Détail]' | '- [Détail]'",
            })
    void whatOthersCanSeeChangesTheFace(String old, String changed) {
        assertThat(TEXT).contains(old);
        assertThat(Face.of(read("fr-FR/guide/a.md", TEXT.replace(old, changed))))
                .isNotEqualTo(FACE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr-FR/guide/b.md", "es-ES/guide/a.md", "guide/a.fr-FR.md"})
    void whereATopicStandsChangesItsFace(String name) {
        assertThat(Face.of(read(name, TEXT))).isNotEqualTo(FACE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Get-It | Get-That",
                "Un point. | Un autre point.",
                "(ailleurs.md) | (la-bas.md)",
                "Un [saut](#etapes). | Un [bond](#etapes), et un <!-- stele-disable link/* --> commentaire.",
                "## Dans cette section | Un mot.\\n\\n## Dans cette section",
                "title: Titre | # un commentaire\\ntitle: Titre",
            })
    void whatOnlyItsOwnPageShowsDoesNot(String old, String changed) {
        var text = TEXT.replace(old, changed.replace("\\n", "\n"));
        assertThat(text).isNotEqualTo(TEXT);
        var other = read("fr-FR/guide/a.md", text);
        assertThat(other).isNotEqualTo(TOPIC);
        assertThat(Face.of(other)).isEqualTo(FACE);
    }

    @Test
    void everyPartOfATopicByItselfChangesTheFace() {
        var body = TOPIC.body();
        var text = new ReadText(TOPIC.title(), TOPIC.description(), TOPIC.revised(), body);
        var other = read("fr-FR/guide/b.md", TEXT.replace("a1", "a2"));
        assertThat(Stream.of(
                        with(other.id(), TOPIC.key(), text),
                        with(TOPIC.id(), other.key(), text),
                        new Topic(TOPIC.id(), TOPIC.key(), other.source(), TOPIC.page(), TOPIC.frontMatter(), text),
                        new Topic(
                                TOPIC.id(),
                                TOPIC.key(),
                                TOPIC.source(),
                                new OutputPath("x.html"),
                                TOPIC.frontMatter(),
                                text),
                        new Topic(TOPIC.id(), TOPIC.key(), TOPIC.source(), TOPIC.page(), other.frontMatter(), text),
                        with(new ReadText("x", TOPIC.description(), TOPIC.revised(), body)),
                        with(new ReadText(TOPIC.title(), "x", TOPIC.revised(), body)),
                        with(new ReadText(TOPIC.title(), TOPIC.description(), LocalDate.EPOCH, body))))
                .extracting(Face::of)
                .doesNotContain(FACE)
                .doesNotHaveDuplicates();
    }

    /** Whoever gives a topic another part must say whether others can see it, here and in {@link Face}. */
    @Test
    void everyPartOfATopicIsKnownToBeSeenOrNot() {
        assertThat(parts(Topic.class)).containsExactly("id", "key", "source", "page", "frontMatter", "text");
        assertThat(Arrays.stream(Text.class.getMethods()).map(it -> it.getName()))
                .containsExactlyInAnyOrder(
                        "title", "description", "revised", "body", "mayListTopics", "hasDirectives", "isRead");
        var seen = List.of("h1", "outline", "listings", "sections", "anchors");
        var unseen = List.of("revisionDate", "links", "article", "summary", "print", "directives", "facts");
        assertThat(parts(Body.class))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(seen, unseen).flatMap(List::stream).toList());
        assertThat(parts(Body.Heading.class)).containsExactly("level", "id", "text", "shape");
        assertThat(parts(Body.Shape.class)).containsExactly("table", "code", "lists");
        assertThat(parts(Body.Listing.class)).containsExactly("position", "language");
        assertThat(parts(Body.Section.class)).containsExactly("title", "onlyList", "items");
        assertThat(parts(Body.ListedLink.class)).containsExactly("link", "depth");
    }

    private static List<String> parts(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static Topic with(ReadText text) {
        return with(TOPIC.id(), TOPIC.key(), text);
    }

    private static Topic with(TopicId id, TopicKey key, ReadText text) {
        return new Topic(id, key, TOPIC.source(), TOPIC.page(), TOPIC.frontMatter(), text);
    }

    private static Topic read(String name, String text) {
        return new ReadTopic(FOUR, false).apply(file(name, text)).value().orElseThrow();
    }
}
