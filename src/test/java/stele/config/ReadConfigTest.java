package stele.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stele.config.SiteConfig.ContentFolder;
import stele.config.SiteConfig.NavigationMode;
import stele.config.SiteConfig.Trust;
import stele.config.SiteConfig.UrlStyle;
import stele.diagnostic.Diagnostic;
import stele.file.SourceFile;
import stele.file.SourcePath;
import stele.i18n.LocaleTag;
import stele.stage.Outcome;

class ReadConfigTest {

    private static final LocaleTag FRENCH = tag("fr-FR");
    private static final LocaleTag SPANISH = tag("es-ES");
    private static final LocaleTag PORTUGUESE = tag("pt-BR");
    private static final LocaleTag GERMAN = tag("de-DE");

    @Test
    void aWholeFileIsRead() {
        assertThat(config("""
                        title: Documentation
                        baseUrl: https://docs.example.org/guide
                        locales: [fr-FR, es-ES, pt-BR, de-DE]
                        defaultLocale: fr-FR
                        fallback:
                          mode: link
                          chain: {pt-BR: [es-ES, fr-FR]}
                          overrides: [{paths: "**/api/**", mode: none}]
                        content: docs
                        exclude: ["**/drafts/**", "{a,b}.md"]
                        output: ../public
                        theme: plain
                        navigation: lists
                        urls: directory
                        trust: full
                        """))
                .isEqualTo(new SiteConfig(
                        LocalizedText.of("Documentation"),
                        new Languages(
                                List.of(FRENCH, SPANISH, PORTUGUESE, GERMAN),
                                FRENCH,
                                Map.of(PORTUGUESE, List.of(SPANISH, FRENCH)),
                                new FallbackPolicy(
                                        FallbackMode.LINK,
                                        List.of(new FallbackPolicy.Scope(
                                                List.of(Glob.parse("**/api/**").orElseThrow()), FallbackMode.NONE)))),
                        new SiteConfig.Reading(
                                List.of(folder("docs")),
                                List.of("**/drafts/**", "{a,b}.md"),
                                NavigationMode.LISTS,
                                Trust.FULL),
                        new SiteConfig.Publishing(
                                "https://docs.example.org/guide/", "../public", "plain", UrlStyle.DIRECTORY),
                        Demands.NONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "# nothing yet\n", "---\n"})
    void anEmptyFileMeansEveryDefault(String text) {
        assertThat(config(text)).isEqualTo(SiteConfig.DEFAULTS);
    }

    @Test
    void aKeyThatIsLeftOutMeansItsDefault() {
        assertThat(config("urls: file\n")).isEqualTo(SiteConfig.DEFAULTS);
    }

    @Test
    void aTitlePerLocaleFallsBackToThatOfTheDefaultLocale() {
        var title = config("locales: [fr-FR, de-DE, es-ES]\ndefaultLocale: de-DE\ntitle: {fr: Docs, de-DE: Doku}\n")
                .title();
        assertThat(title.in(FRENCH)).isEqualTo("Docs");
        assertThat(title.in(GERMAN)).isEqualTo("Doku");
        assertThat(title.in(SPANISH)).isEqualTo("Doku");
    }

    @Test
    void aTitlePerLocaleWithoutADefaultFallsBackToTheFirst() {
        assertThat(config("locales: [fr-FR, de-DE, es-ES]\ntitle: {es-ES: S, de-DE: D}\n")
                        .title()
                        .text())
                .isEqualTo("D");
        assertThat(config("title: {es-ES: S, de-DE: D}\n").title().text()).isEqualTo("S");
    }

    @Test
    void localesAreCanonicalAndOneNeedsNoList() {
        assertThat(config("locales: [FR_fr, PT-br]\n").locales()).containsExactly(FRENCH, PORTUGUESE);
        assertThat(config("locales: fr-FR\n").locales()).containsExactly(FRENCH);
    }

    @Test
    void aBareLanguageMeansTheOnlyLocaleOfThatLanguage() {
        var config = config("locales: [fr-FR, de-DE]\ndefaultLocale: de\nfallback: {chain: {fr: de}}\n");
        assertThat(config.defaultLocale()).contains(GERMAN);
        assertThat(config.fallbackChain()).isEqualTo(Map.of(FRENCH, List.of(GERMAN)));
    }

    @Test
    void contentIsAFolderOrAListOfFolders() {
        assertThat(config("content: ../docs/\n").content()).containsExactly(folder("../docs"));
        assertThat(config("content: [./a//, 'b\\c', {path: d, locale: de-DE}, ., /]\n")
                        .content())
                .containsExactly(
                        folder("a"),
                        folder("b/c"),
                        new ContentFolder("d", Optional.of(GERMAN)),
                        folder("."),
                        folder("/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trust: full\n",
                "content.trust: full\n",
                "content: {trust: full}\n",
                "content: {path: content, trust: full}\n"
            })
    void trustMayBeWrittenWhereAuthorsLookForIt(String text) {
        var config = config(text);
        assertThat(config.trust()).isEqualTo(Trust.FULL);
        assertThat(config.content()).isEqualTo(SiteConfig.DEFAULTS.content());
    }

    @Test
    void oneFolderMayHaveALocale() {
        assertThat(config("content: {path: d, locale: de-DE}\n").content())
                .containsExactly(new ContentFolder("d", Optional.of(GERMAN)));
    }

    @Test
    void everyFaultOfAFileIsReported() {
        assertThat(faults("""
                        titel: X
                        baseUrl: /docs
                        locales: [fr-FR, fr_fr, xx-YY, [a]]
                        defaultLocale: de
                        urls: {a: b}
                        output:
                        """))
                .containsExactly(
                        "site.yaml:1:1: error: 'titel' is no key that Stele knows here [config/unknown-key] (write 'title')",
                        "site.yaml:2:10: error: '/docs' is not the absolute URL of a site [config/bad-value]"
                                + " (write it like 'https://docs.example.org/')",
                        "site.yaml:3:18: error: 'fr-FR' is listed already [config/bad-value] (remove one of the two)",
                        "site.yaml:3:25: error: 'xx-YY' is no language tag [config/bad-value]"
                                + " (write a BCP 47 tag such as 'fr-FR')",
                        "site.yaml:3:32: error: 'locales' holds a list where text is expected [config/wrong-type]",
                        "site.yaml:4:16: error: 'de' is none of the site's locales [config/bad-value] (add it to 'locales')",
                        "site.yaml:5:7: error: 'urls' holds a mapping where text is expected [config/wrong-type]",
                        "site.yaml:6:8: error: 'output' has no value [config/wrong-type] (give it one, or remove the key)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    colour: x | 'colour' is no key that Stele knows here [config/unknown-key] (write one of title, baseUrl,
                    baseurl: x | 'baseurl' is no key that Stele knows here [config/unknown-key] (write 'baseUrl')
                    fallback: {chains: {}} | 'chains' is no key that Stele knows here [config/unknown-key] (write 'chain')
                    fallback: {overrides: [{path: a}]} | 'path' is no key that Stele knows here [config/unknown-key] (write 'paths')
                    content: [{path: a, trust: full}] | 'trust' is no key that Stele knows here [config/unknown-key]
                    content: [{pfad: a}] | 'pfad' is no key that Stele knows here [config/unknown-key]
                    """)
    void anUnknownKeyIsAnError(String line, String fault) {
        assertThat(faults(line)).anySatisfy(found -> assertThat(found).contains("error: " + fault));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    fallback: {mode: pages} | 'pages' is no value of 'mode' [config/bad-value] (write 'page')
                    fallback: {overrides: [{mode: link}]} | an override without 'paths' says nothing [config/bad-value] (add 'paths')
                    fallback: {overrides: [{paths: a.md}]} | an override without 'mode' says nothing [config/bad-value] (add 'mode')
                    fallback: {overrides: [{paths: '[a', mode: link}]} | '[a' is not a well-formed glob [config/bad-value]
                    fallback: {overrides: [{paths: a.md, mode: no}]} | 'no' is no value of 'mode' [config/bad-value] (write one of page, link, none)
                    navigation: folder | 'folder' is no value of 'navigation' [config/bad-value] (write 'folders')
                    navigation: TOC | 'TOC' is no value of 'navigation' [config/bad-value] (write 'toc')
                    urls: pretty | 'pretty' is no value of 'urls' [config/bad-value] (write one of file, directory)
                    trust: yes | 'yes' is no value of 'trust' [config/bad-value] (write one of safe, full)
                    theme: ../dark | '../dark' is not the name of a folder below 'themes' [config/bad-value]
                    theme: .. | '..' is not the name of a folder below 'themes' [config/bad-value]
                    exclude: '[a' | '[a' is not a well-formed glob [config/bad-value]
                    content: [a, ./a] | 'a' is listed already [config/bad-value] (remove one of the two)
                    title: {fr-FR: [x]} | 'title' holds a list where text is expected [config/wrong-type]
                    fallback: fr-FR | 'fallback' holds text where a mapping is expected [config/wrong-type]
                    fallback: {chain: [a]} | 'chain' holds a list where a mapping is expected [config/wrong-type]
                    fallback: | 'fallback' has no value [config/wrong-type] (give it one, or remove the key)
                    content: [{locale: fr}] | 'path' has no value [config/wrong-type]
                    locales: [{tag: fr-FR, required: true}] | this entry starts with no language tag [config/bad-value] (write it like 'fr-FR: {required: true}')
                    locales: | 'locales' has no value [config/wrong-type] (give it one, or remove the key)
                    - a | the file holds a list where keys and values are expected [config/wrong-type] (write 'title: …')
                    a | the file holds text where keys and values are expected [config/wrong-type] (write 'title: …')
                    title: a : b | the value of 'title' holds a ':' that YAML takes for the end of a key [config/syntax]
                    """)
    void aBadValueIsAnError(String line, String fault) {
        assertThat(faults(line)).singleElement().asString().contains("error: " + fault);
    }

    @Test
    void aLocaleThatTheSiteLacksIsAnErrorThatNamesTheNearest() {
        assertThat(faults("""
                        locales: [fr-FR, pt-BR]
                        title: {fr-CA: X}
                        fallback: {chain: {pt-PT: [it-IT]}}
                        content: [{path: a, locale: no}]
                        """))
                .containsExactly(
                        "site.yaml:2:9: error: 'fr-CA' is none of the site's locales [config/bad-value] (add it to 'locales')",
                        "site.yaml:3:20: error: 'pt-PT' is none of the site's locales [config/bad-value]"
                                + " (add it to 'locales')",
                        "site.yaml:3:28: error: 'it-IT' is none of the site's locales [config/bad-value] (add it to 'locales')",
                        "site.yaml:4:29: error: 'no' is none of the site's locales [config/bad-value] (add it to 'locales')");
    }

    @Test
    void trustIsGivenOnce() {
        assertThat(faults("trust: full\ncontent.trust: safe\n"))
                .containsExactly(
                        "site.yaml:2:16: error: 'trust' is given already [config/bad-value] (remove one of the two)");
    }

    private static SiteConfig config(String text) {
        var outcome = read(text);
        assertThat(outcome.diagnostics()).isEmpty();
        return outcome.value().orElseThrow();
    }

    private static List<String> faults(String text) {
        var outcome = read(text);
        assertThat(outcome.value()).isEmpty();
        return outcome.diagnostics().stream().map(ReadConfigTest::described).toList();
    }

    private static String described(Diagnostic diagnostic) {
        return diagnostic + (diagnostic.hint().isEmpty() ? "" : " (" + diagnostic.hint() + ")");
    }

    private static Outcome<SiteConfig> read(String text) {
        return ReadConfig.read(new SourceFile(new SourcePath(".", "site.yaml"), text));
    }

    private static ContentFolder folder(String path) {
        return new ContentFolder(path, Optional.empty());
    }

    private static LocaleTag tag(String tag) {
        return LocaleTag.parse(tag).orElseThrow();
    }
}
