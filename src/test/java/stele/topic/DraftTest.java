package stele.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static stele.topic.Sources.described;
import static stele.topic.Sources.frontMatter;
import static stele.topic.Sources.tag;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stele.config.Demands;
import stele.file.OutputPath;
import stele.file.SourceFile;
import stele.markdown.Article;
import stele.markdown.Body;
import stele.stage.Outcome;

class DraftTest {

    private static final Body NOTHING = body("", "");

    @Test
    void aTopicIsTitledByItsHeadingThenItsTitlesThenItsFile() {
        assertThat(topic(body("Heading", ""), "title: Title").title()).isEqualTo("Heading");
        assertThat(topic(NOTHING, "TOCtitle: Label", "title: Title").title()).isEqualTo("Title");
        assertThat(topic(NOTHING, "TOCtitle: Label").title()).isEqualTo("Label");
        assertThat(topic(NOTHING).title()).isEqualTo("a.b");
    }

    @Test
    void noTitleIsNoTitle() {
        assertThat(topic(body("@NoTitle", ""), "title: '@notitle'", "TOCTitle: Label")
                        .title())
                .isEqualTo("Label");
        assertThat(topic(body(" ", ""), "title: ' '", "TOCTitle: '@NoTitle'").title())
                .isEqualTo("a.b");
    }

    @Test
    void aTitleIsOneLineAndKeepsItsNonBreakingBlanks() {
        assertThat(topic(NOTHING, "title: |", "  Phase\u00a01", "  :  deux").title())
                .isEqualTo("Phase\u00a01 : deux");
    }

    @Test
    void aTopicWithoutAnyNameIsMentioned() {
        assertThat(described(draft(NOTHING)))
                .containsExactly(
                        "content/fr-FR/guide/a.b.md:3:1: warning: the topic has no title: neither a heading of level 1 nor 'title'"
                                + " [content/h1-missing] (start it with '# ' and its title)");
        assertThat(described(draft(NOTHING, "TOCTitle: Label"))).isEmpty();
        assertThat(described(draft(NOTHING, "redirect_url: b"))).isEmpty();
    }

    @Test
    void theDescriptionIsTheAuthorsElseTheSummary() {
        assertThat(topic(NOTHING, "description: >", "  One", "  two").description())
                .isEqualTo("One two");
        assertThat(topic(NOTHING, "description:").description()).isEqualTo("Summary.");
    }

    @ParameterizedTest
    @CsvSource({"ms:assetid", "MS:AssetID", "assetId", "uid"})
    void anAssetIdTiesTranslationsTogether(String key) {
        assertThat(topic(NOTHING, key + ": ' A1 '").key()).isEqualTo(TopicKey.ofAsset("a1"));
    }

    @Test
    void ofSeveralAssetIdsTheFirstCountsAndABlankOneDoesNot() {
        assertThat(topic(NOTHING, "uid: c", "assetid: b", "ms:assetid: a").key())
                .isEqualTo(TopicKey.ofAsset("a"));
        assertThat(topic(NOTHING, "uid: c", "assetid: b", "ms:assetid: ''").key())
                .isEqualTo(TopicKey.ofAsset("b"));
    }

    @Test
    void withoutAnAssetIdThePathTies() {
        assertThat(topic(NOTHING, "ms:assetid: ' '").key()).isEqualTo(TopicKey.ofPath("guide/a.b.md"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a\u00a0b", "../x", "a\\b", "..", "/"})
    void anAssetIdThatFitsNoAddressIsReportedAndUsed(String id) {
        var outcome = draft(body("H", ""), "ms:assetid: '" + id + "'");
        assertThat(outcome.value().orElseThrow().key()).isEqualTo(TopicKey.ofAsset(id));
        assertThat(described(outcome))
                .containsExactly("content/a.md:2:13: warning: the asset id '" + id + "' holds a blank or a slash"
                        + " [asset-id/malformed] (write it as one word, the same in every language)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"b2bd9c76-2f4b-4d14-a5c4-157bbff75de0", "{B2BD}", "System.String.#ctor*", "a..b", "é"})
    void anyOtherWordIsAnAssetId(String id) {
        assertThat(described(draft(body("H", ""), "uid: '" + id + "'"))).isEmpty();
    }

    @Test
    void theRevisionDateIsADay() {
        assertThat(topic(body("H", "2012-10-19")).revised()).contains(LocalDate.of(2012, 10, 19));
        assertThat(topic(NOTHING, "ms.date: 05/20/2016").revised()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012-13-45", "2013-02-29"})
    void aRevisionDateThatIsNoDayIsReportedWhereItStands(String date) {
        var outcome = draft(body("H", date));
        assertThat(outcome.value().orElseThrow().revised()).isEmpty();
        assertThat(described(outcome))
                .containsExactly("content/fr-FR/guide/a.b.md:3:9: warning: there is no day '" + date + "'"
                        + " [content/bad-revision-date] (write the date as year-month-day)");
    }

    @Test
    void aListWhereTextIsExpectedIsReported() {
        assertThat(described(draft(body("H", ""), "title: [Draft]", "keywords: [a]")))
                .containsExactly("content/a.md:2:8: warning: 'title' holds a list where text is expected"
                        + " [frontmatter/wrong-type] (quote the value if it is text)");
    }

    @Test
    void aTopicMayLeadElsewhereAndComeFromElsewhere() {
        var topic = topic(NOTHING, "redirect_url: b.md", "aliases: [/old/a, x]", "redirect_from: x");
        assertThat(topic.redirect()).contains("b.md");
        assertThat(topic.aliases()).extracting(Alias::written).containsExactly("/old/a", "x");
        assertThat(topic(NOTHING, "redirect_url:").redirect()).isEmpty();
        assertThat(topic(NOTHING).aliases()).isEmpty();
    }

    @Test
    void aMachineTranslationSaysSo() {
        assertThat(topic(NOTHING, "ms.translationtype: mt").machineTranslated()).isTrue();
        assertThat(topic(NOTHING, "ms.translationtype: HT").machineTranslated()).isFalse();
        assertThat(topic(NOTHING).locale()).isEqualTo(tag("fr-FR"));
    }

    private static Topic topic(Body body, String... frontMatter) {
        return draft(body, frontMatter).value().orElseThrow();
    }

    private static Outcome<Topic> draft(Body body, String... frontMatter) {
        var text = "---\n---\n_**L:** " + body.revised().orElse("") + "_\n";
        var file = new SourceFile(Sources.path("fr-FR/guide/a.b.md"), text);
        var id = new TopicId(tag("fr-FR"), "guide/a.b.md");
        return new Draft(
                        file,
                        8,
                        frontMatter(frontMatter),
                        id,
                        new OutputPath("fr-fr/guide/a.b.html"),
                        body,
                        Demands.NONE)
                .topic();
    }

    private static Body body(String heading, String revised) {
        return new Body(
                Optional.of(heading).filter(text -> !text.isEmpty()).map(text -> new Body.Heading(1, "h", text)),
                Optional.of(revised).filter(text -> !text.isEmpty()),
                List.of(),
                List.of(),
                List.of(),
                Article.of(List.of()),
                "Summary.",
                List.of());
    }
}
