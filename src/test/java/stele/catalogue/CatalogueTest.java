package stele.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stele.config.SiteConfig;
import stele.file.OutputPath;
import stele.file.SourcePath;
import stele.i18n.LocaleTag;
import stele.markdown.Article;
import stele.markdown.Body;
import stele.topic.FrontMatter;
import stele.topic.ReadText;
import stele.topic.Topic;
import stele.topic.TopicId;
import stele.topic.TopicKey;
import stele.yaml.YamlNode;

class CatalogueTest {

    private static final LocaleTag FRENCH = new LocaleTag("fr-FR");
    private static final LocaleTag GERMAN = new LocaleTag("de-DE");
    private static final LocaleTag SPANISH = new LocaleTag("es-ES");

    @Test
    void aTranslationIsFoundByAssetIdEvenWhenItsFileNameDiffers() {
        var catalogue = catalogue(topic(FRENCH, "phase-4.md", "a1"), topic(GERMAN, "phase-4_1.md", "A1"));
        assertThat(catalogue.alternates(TopicKey.ofAsset("a1")))
                .extracting(Alternate::locale)
                .containsExactly(FRENCH, GERMAN);
    }

    @Test
    void twoTopicsWithOnePathAreNoTranslationsOfEachOtherWhenTheirAssetIdsDiffer() {
        var catalogue = catalogue(topic(FRENCH, "a.md", "a1"), topic(GERMAN, "a.md", "a2"));
        assertThat(catalogue.alternates(TopicKey.ofAsset("a1"))).hasSize(1);
        assertThat(catalogue.alternates(TopicKey.ofAsset("a2"))).hasSize(1);
    }

    @Test
    void aReaderGetsTheFirstLanguageOfTheChainThatHasTheTopic() {
        var catalogue = catalogue(topic(SPANISH, "a.md", "a1"), topic(GERMAN, "a.md", "a1"));
        assertThat(catalogue.nearest(TopicKey.ofAsset("a1"), FRENCH))
                .map(Topic::locale)
                .contains(GERMAN);
        assertThat(catalogue.nearest(TopicKey.ofAsset("a1"), SPANISH))
                .map(Topic::locale)
                .contains(SPANISH);
        assertThat(catalogue.nearest(TopicKey.ofAsset("zz"), FRENCH)).isEmpty();
    }

    @Test
    void aFileOfAnotherLanguageLeadsToTheReadersOwnTranslation() {
        var from = topic(FRENCH, "x/from.md", "f1");
        var catalogue = catalogue(from, topic(FRENCH, "x/nom.md", "a1"), topic(GERMAN, "x/name.md", "a1"));
        assertThat(found(catalogue, "name.md", from)).contains(new TopicId(FRENCH, "x/nom.md"));
        assertThat(found(catalogue, "../../de-DE/x/name.md", from)).contains(new TopicId(FRENCH, "x/nom.md"));
    }

    @Test
    void theOwnLanguagesFileInAnotherLetterCaseComesBeforeAnotherLanguagesExactOne() {
        var from = topic(FRENCH, "from.md", "f1");
        var catalogue = catalogue(from, topic(FRENCH, "Nom.md", "a1"), topic(GERMAN, "nom.md", "a2"));
        assertThat(catalogue.find(Href.parse("nom.md"), from)).hasValueSatisfying(found -> {
            assertThat(found.topic().id()).isEqualTo(new TopicId(FRENCH, "Nom.md"));
            assertThat(found.asWritten()).isFalse();
        });
    }

    @Test
    void theOrderOfTheTopicsDoesNotMatter() {
        var a = topic(FRENCH, "a.md", "a1");
        var b = topic(FRENCH, "b.md", "a1");
        assertThat(catalogue(a, b).translation(a.key(), FRENCH))
                .isEqualTo(catalogue(b, a).translation(a.key(), FRENCH));
    }

    @Test
    void withoutConfiguredLanguagesTheOneWithMostTopicsComesFirst() {
        var catalogue = Catalogue.of(
                SiteConfig.DEFAULTS,
                List.of(
                        topic(SPANISH, "a.md", "1"),
                        topic(GERMAN, "a.md", "1"),
                        topic(GERMAN, "b.md", "2"),
                        topic(FRENCH, "c.md", "3")));
        assertThat(catalogue.locales()).containsExactly(GERMAN, SPANISH, FRENCH);
    }

    @Test
    void theNearestPathIsTheSameNameElsewhereOrANearSpelling() {
        var known = List.of("guide/install.md", "guide/update.md", "a.md");
        assertThat(NearestPath.among(known).to("install.md")).contains("guide/install.md");
        assertThat(NearestPath.among(known).to("guide/instal.md")).contains("guide/install.md");
        assertThat(NearestPath.among(known).to("c.md")).isEmpty();
        assertThat(NearestPath.among(known).to("guide/install.png")).isEmpty();
    }

    @Test
    void anotherNumberOrAnotherShortWordIsAnotherFile() {
        var known = List.of("phase-7-complete.md", "new-user.md");
        assertThat(NearestPath.among(known).to("phase-9-complete.md")).isEmpty();
        assertThat(NearestPath.among(known).to("set-user.md")).isEmpty();
        assertThat(NearestPath.among(known).to("phase-7-compleet.md")).contains("phase-7-complete.md");
    }

    private static Optional<TopicId> found(Catalogue catalogue, String href, Topic from) {
        return catalogue.find(Href.parse(href), from).map(found -> found.topic().id());
    }

    private static Catalogue catalogue(Topic... topics) {
        var config = SiteConfig.DEFAULTS.only(List.of(FRENCH, GERMAN, SPANISH));
        return Catalogue.of(config, List.of(topics));
    }

    private static Topic topic(LocaleTag locale, String path, String assetId) {
        var source = new SourcePath("content", locale.tag() + "/" + path);
        var frontMatter = new FrontMatter(new YamlNode.Mapping(source.start(), List.of()));
        var body = new Body(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Article.of(List.of()),
                "",
                List.of());
        return new Topic(
                new TopicId(locale, path),
                TopicKey.ofAsset(assetId),
                source,
                new OutputPath(locale.folder() + "/" + path.replace(".md", ".html")),
                frontMatter,
                new ReadText(path, "", Optional.empty(), body));
    }
}
