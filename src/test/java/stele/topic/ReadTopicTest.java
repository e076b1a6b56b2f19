package stele.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static stele.topic.Sources.FOUR;
import static stele.topic.Sources.described;
import static stele.topic.Sources.file;
import static stele.topic.Sources.tag;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stele.file.OutputPath;

class ReadTopicTest {

    private static final String TEXT = """
            ---
            title: Titre
            ms:assetid: B2BD9C76-2F4B-4D14-A5C4-157BBFF75DE0
            ms.date: 05/20/2016
            custom: 0123
            ---

            # Processus de migration

            _**Dernière rubrique modifiée :** 2012-09-24_

            La migration côte à côte est recommandée.
            """;

    private final ReadTopic read = new ReadTopic(FOUR, false);

    @Test
    void aFileBecomesATopic() {
        var outcome = read.apply(file("fr-FR/guide/a.md", TEXT));
        assertThat(outcome.diagnostics()).isEmpty();
        var topic = outcome.value().orElseThrow();
        assertThat(topic.id()).isEqualTo(new TopicId(tag("fr-FR"), "guide/a.md"));
        assertThat(topic.key()).isEqualTo(TopicKey.ofAsset("b2bd9c76-2f4b-4d14-a5c4-157bbff75de0"));
        assertThat(topic.source()).isEqualTo(Sources.path("fr-FR/guide/a.md"));
        assertThat(topic.page()).isEqualTo(new OutputPath("fr-fr/guide/a.html"));
        assertThat(topic.title()).isEqualTo("Processus de migration");
        assertThat(topic.description()).isEqualTo("La migration côte à côte est recommandée.");
        assertThat(topic.revised()).contains(LocalDate.of(2012, 9, 24));
        assertThat(topic.frontMatter().text("Custom")).contains("0123");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "---\n---\n", "---\nlocale: fr-FR\n---\n"})
    void aFileWithoutABodyIsATopic(String text) {
        assertThat(read.apply(file("a.md", text)).value().orElseThrow().title()).isEqualTo("a");
    }

    @Test
    void aFileWithoutFrontMatterIsATopicTiedByItsPath() {
        var outcome = read.apply(file("de-DE/guide/A.md", "# Titel\n\nText.\n"));
        var topic = outcome.value().orElseThrow();
        assertThat(topic.title()).isEqualTo("Titel");
        assertThat(topic.key()).isEqualTo(TopicKey.ofPath("guide/a.md"));
        assertThat(described(outcome))
                .singleElement()
                .asString()
                .contains("info:")
                .contains("[frontmatter/missing]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: Phase 1 : X\n---\n# Y\n",
                "---\ntitle: X\n# Y\n",
                "---\n- a\n---\n",
                "---\nlocale: it-IT\n---\n"
            })
    void aFileThatCannotBeUnderstoodIsLeftOutWithAnError(String text) {
        var outcome = read.apply(file("a.md", text));
        assertThat(outcome.value()).isEmpty();
        assertThat(described(outcome))
                .singleElement()
                .asString()
                .contains(" error: ")
                .contains(" (");
    }

    @Test
    void aFileThatCannotBePublishedUnderItsNameIsLeftOutWithAnError() {
        var outcome = read.apply(file("fr-FR/con.md", TEXT));
        assertThat(outcome.value()).isEmpty();
        assertThat(described(outcome)).singleElement().asString().contains("[output/reserved-name]");
    }

    @Test
    void readingSurvivesSerialisation() throws IOException, ClassNotFoundException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(read);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(read);
        }
    }
}
