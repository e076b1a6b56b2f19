package stele.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stele.check.Purpose;
import stele.config.ReadConfig;
import stele.config.SiteConfig;
import stele.diagnostic.Diagnostic;
import stele.file.SourceFile;
import stele.file.SourcePath;
import stele.i18n.LocaleTag;
import stele.testing.BuiltProject;
import stele.testing.HtmlChecker;
import stele.testing.Walk;
import stele.topic.TopicKey;

/** 490 real topics in four languages, held against what an independent program found in them. */
@EnabledIf(value = RealTopics.ARE_THERE, disabledReason = RealTopics.REASON)
class CorpusTest {

    private static BuiltProject corpus;
    private static Truth truth;

    @BeforeAll
    static void build() {
        corpus = RealTopics.build("corpus", config(), Purpose.CHECK);
        truth = Truth.read();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr-FR", "es-ES", "pt-BR", "de-DE"})
    void noTopicIsLost(String tag) {
        var locale = new LocaleTag(tag);
        var withAssetId = corpus.site().catalogue().topics(locale).stream()
                .filter(topic -> topic.key().assetId().isPresent());
        assertThat(withAssetId).hasSize(truth.number(locale, "topics"));
        assertThat(corpus.site().catalogue().topics(locale))
                .allMatch(topic -> corpus.files().containsKey(topic.page().value()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr-FR", "es-ES", "pt-BR", "de-DE"})
    void everyBrokenLinkIsReportedAtItsLineAndNothingElseIs(String tag) {
        var locale = new LocaleTag(tag);
        // What another language has is no dead end for the reader: such a link leads there, and says so.
        var brokenLinks = Stream.of("link/missing-topic", "link/fallback-target")
                .flatMap(rule -> links(rule, locale).stream())
                .sorted();
        assertThat(brokenLinks.toList()).as("broken links in %s", tag).isEqualTo(truth.links(locale, "broken_links"));
        Map.of(
                        "link/case-mismatch", "case_mismatch_links",
                        "link/unknown-scheme", "malformed_links",
                        "link/malformed", "unparsed_link_like",
                        "link/absolute-path", "absolute_path_links",
                        "link/missing-anchor", "broken_fragments",
                        "image/missing", "missing_images",
                        "image/case-mismatch", "case_mismatch_images",
                        "nav/missing-topic", "toc_missing")
                .forEach((rule, list) -> assertThat(links(rule, locale))
                        .as("%s in %s", rule, tag)
                        .isEqualTo(truth.links(locale, list)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr-FR", "es-ES", "pt-BR", "de-DE"})
    void everyTopicThatNoTreeOrNobodyLeadsToIsReported(String tag) {
        var locale = new LocaleTag(tag);
        Map.of("nav/omitted-topic", "not_in_toc", "link/orphan-topic", "orphans")
                .forEach((rule, list) -> assertThat(files(rule, locale))
                        .as("%s in %s", rule, tag)
                        .isEqualTo(strings(truth.list(locale, list)).stream()
                                .sorted()
                                .toList()));
    }

    @Test
    void whatTheRealTopicsDoNotHaveIsNotFound() {
        assertThat(corpus.diagnostics())
                .extracting(Diagnostic::rule)
                .doesNotContain(
                        "link/anchor-case-mismatch",
                        "link/anchor-pending-translation",
                        "link/bare-email",
                        "link/empty",
                        "link/locale-switch",
                        "link/placeholder",
                        "link/undefined-reference",
                        "link/unicode-mismatch",
                        "image/empty-alt",
                        "image/srcset-missing",
                        "nav/duplicate-entry",
                        "nav/phase-missing-in-locale");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr-FR", "es-ES", "pt-BR", "de-DE"})
    void everyMissingTranslationIsMissingInTheTableOfAlternates(String tag) {
        var locale = new LocaleTag(tag);
        for (var entry : truth.list(locale, "missing_translations")) {
            var assetId = Truth.text(entry, "asset_id");
            var alternates = corpus.site().catalogue().alternates(TopicKey.ofAsset(assetId));
            assertThat(alternates)
                    .extracting(alternate -> alternate.locale().tag())
                    .containsExactlyInAnyOrderElementsOf(strings(Truth.list(entry, "exists_in")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr-FR", "es-ES", "pt-BR", "de-DE"})
    void everyMissingTopicIsShownInAnotherLanguageAndNothingElseIs(String tag) {
        var locale = new LocaleTag(tag);
        var shown = corpus.site().fallbacks().pages(locale).stream()
                .filter(page -> page.topic().key().assetId().isPresent())
                .toList();
        assertThat(shown)
                .extracting(page -> page.topic().key())
                .containsExactlyInAnyOrderElementsOf(truth.list(locale, "missing_translations").stream()
                        .map(entry -> TopicKey.ofAsset(Truth.text(entry, "asset_id")))
                        .toList());
        assertThat(shown)
                .allMatch(page -> corpus.files()
                        .getOrDefault(page.page().value(), "")
                        .contains("lang=\"" + page.topic().locale() + "\""));
    }

    /** What one language alone has is not missing in the others, since most of them do without: it is an orphan. */
    @ParameterizedTest
    @ValueSource(strings = {"fr-FR", "es-ES", "pt-BR", "de-DE"})
    void everyMissingTranslationIsReportedAndNothingElseIs(String tag) {
        var locale = new LocaleTag(tag);
        var expected = truth.list(locale, "missing_translations").stream()
                .collect(Collectors.partitioningBy(
                        entry -> Truth.list(entry, "exists_in").size() > 1,
                        Collectors.mapping(entry -> Truth.text(entry, "asset_id"), Collectors.toSet())));
        assertThat(corpus.diagnostics().stream()
                        .filter(found -> found.rule().equals("translation/missing"))
                        .map(found -> found.detail().evidence())
                        .filter(evidence -> tag.equals(evidence.get("locale")))
                        .map(evidence -> evidence.get("assetId")))
                .containsExactlyInAnyOrderElementsOf(expected.get(true));
        assertThat(corpus.diagnostics().stream()
                        .filter(found -> found.rule().equals("translation/orphan"))
                        .map(found -> found.detail().evidence().get("assetId")))
                .containsAll(expected.get(false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr-FR", "es-ES", "pt-BR", "de-DE"})
    void theTreeHoldsEveryTopicOfTheHandMadeOne(String tag) {
        var locale = new LocaleTag(tag);
        var inNoTree = strings(truth.list(locale, "not_in_toc"));
        var navigation = corpus.site().navigation(locale).orElseThrow();
        for (var topic : corpus.site().catalogue().topics(locale)) {
            if (topic.key().assetId().isPresent()) {
                boolean placed = navigation.roots().stream()
                        .flatMap(root -> root.withDescendants())
                        .anyMatch(node -> node.place().destination().topic().equals(Optional.of(topic.key())));
                assertThat(placed)
                        .as("%s is in the tree", topic.id())
                        .isEqualTo(!inNoTree.contains(topic.id().path()));
            }
        }
    }

    @Test
    void noPageHasABrokenInternalLink() {
        assertThat(Walk.brokenLinks(corpus.files())).isEmpty();
    }

    /** {@code file:line target} of everything that a rule found: {@code Lync/a.md:41 b.md}. */
    private static List<String> links(String rule, LocaleTag locale) {
        return found(rule, locale)
                .map(diagnostic -> file(diagnostic, locale) + ":"
                        + diagnostic.position().line() + " "
                        + diagnostic.detail().evidence().get("target"))
                .sorted()
                .toList();
    }

    private static List<String> files(String rule, LocaleTag locale) {
        return found(rule, locale)
                .map(diagnostic -> file(diagnostic, locale))
                .sorted()
                .toList();
    }

    private static Stream<Diagnostic> found(String rule, LocaleTag locale) {
        return corpus.diagnostics().stream()
                .filter(diagnostic -> diagnostic.rule().equals(rule))
                .filter(diagnostic -> diagnostic.position().file().contains("/" + locale.tag() + "/"));
    }

    /** Below the locale's folder. */
    private static String file(Diagnostic diagnostic, LocaleTag locale) {
        var marker = "/" + locale.tag() + "/";
        var file = diagnostic.position().file();
        return file.substring(file.indexOf(marker) + marker.length());
    }

    private static List<String> strings(List<?> list) {
        return list.stream().map(String.class::cast).toList();
    }

    @Test
    void everyPageIsValidHtml() {
        assertThat(HtmlChecker.problems(corpus.pages())).isEmpty();
    }

    private static SiteConfig config() {
        var yaml = new SourceFile(new SourcePath(".", "site.yaml"), """
                title: Lync Server 2013
                baseUrl: https://docs.example.org/
                locales: [fr-FR, es-ES, pt-BR, de-DE]
                exclude: [README.md, expected.json]
                """);
        return ReadConfig.read(yaml).value().orElseThrow();
    }
}
