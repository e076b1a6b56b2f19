package stele.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stele.config.CheckRules.RuleLevel;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Level;
import stele.diagnostic.Position;
import stele.file.SourceFile;
import stele.file.SourcePath;
import stele.i18n.LocaleTag;
import stele.stage.Outcome;

class ReadDemandsTest {

    private static final LocaleTag FRENCH = tag("fr-FR");
    private static final LocaleTag GERMAN = tag("de-DE");

    @Test
    void whatIsLeftOutIsNotDemanded() {
        assertThat(demands("locales: {fr-FR: {}, de-DE: }").of(GERMAN)).isEqualTo(LocaleDemand.NONE);
        assertThat(demands("check: {rules: {}}\nfrontMatter: {}\n")).isEqualTo(Demands.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    locales: {fr-FR: {}, de-DE: {required: true, minCoverage: 95, translate: false, exclude: [archive/**]}}
                    locales: [fr-FR, de-DE: {required: true, minCoverage: 95, translate: false, exclude: archive/**}]
                    locales: [{fr-FR: {}, de_de: {required: TRUE, minCoverage: 95, translate: False, exclude: archive/**}}]
                    """)
    void demandsOnALanguageStandBesideItsTag(String yaml) {
        var config = config(yaml);
        assertThat(config.locales()).containsExactly(FRENCH, GERMAN);
        var german = config.demands().of(GERMAN);
        assertThat(german.required()).isTrue();
        assertThat(german.minCoverage()).isEqualTo(95);
        assertThat(german.translate()).isFalse();
        assertThat(german.exclude()).extracting(Glob::toString).containsExactly("archive/**");
    }

    @Test
    void aLanguageWantsWhatIsNotExcludedIfAnythingIsTranslatedIntoIt() {
        var german = demands("locales: {de-DE: {exclude: archive/**}}").of(GERMAN);
        assertThat(german.wants("archive/old/a.md")).isFalse();
        assertThat(german.wants("guide/archive/a.md")).isTrue();
        assertThat(demands("locales: {de-DE: {translate: false}}").of(GERMAN).wants("a.md"))
                .isFalse();
    }

    @Test
    void aWholeCheckIsRead() {
        var demands = demands("""
                locales: [fr-FR, de-DE]
                sourceLocale: fr
                check:
                  failOn: never
                  maxWarnings: 0
                  baseline: known.json
                  terms: names.yaml
                  schemes: [Skype, ms-settings]
                  assetId: "[0-9a-f-]{36}"
                  rules: {link/missing-anchor: error, text/*: info, translation/missing: off}
                """);
        assertThat(demands.sourceLocale()).contains(FRENCH);
        assertThat(demands.check().failOn()).isEqualTo(Level.OFF);
        assertThat(demands.check().maxWarnings()).isZero();
        assertThat(demands.check().baseline()).isEqualTo("known.json");
        assertThat(demands.terms()).isEqualTo("names.yaml");
        assertThat(demands.schemes()).containsExactly("skype", "ms-settings");
        assertThat(demands.assetIdPattern()).isEqualTo("[0-9a-f-]{36}");
        assertThat(demands.check().levels())
                .containsExactly(
                        new RuleLevel("link/missing-anchor", Level.ERROR, new Position("site.yaml", 10, 11)),
                        new RuleLevel("text/*", Level.INFO, new Position("site.yaml", 10, 39)),
                        new RuleLevel("translation/missing", Level.OFF, new Position("site.yaml", 10, 53)));
    }

    @Test
    void anOverrideIsForAPartOfTheSite() {
        var check = demands("""
                locales: [fr-FR, de-DE]
                sourceLocale: fr-FR
                check:
                  rules: {link/missing-topic: error}
                  overrides:
                    - translations: true
                      rules: {link/*: warning}
                    - paths: "**/archive/**"
                      locales: de-DE
                      rules: {"*": off}
                """).check();
        assertThat(level(check, "fr-FR/archive/a.md", FRENCH)).contains(Level.ERROR);
        assertThat(level(check, "de-DE/a.md", GERMAN)).contains(Level.WARNING);
        assertThat(level(check, "de-DE/archive/a.md", GERMAN)).contains(Level.OFF);
    }

    @Test
    void aKeyOfTheFrontMatterMayBeDemanded() {
        assertThat(demands("""
                        frontMatter:
                          title: required
                          ms.topic: {required: true, type: text, values: [conceptual, reference]}
                          ms.date: {type: date, pattern: '2\\d{3}-.*'}
                        """).frontMatter())
                .containsExactly(
                        new KeyDemand("title", true, KeyDemand.Type.ANY, null, List.of()),
                        new KeyDemand("ms.topic", true, KeyDemand.Type.TEXT, null, List.of("conceptual", "reference")),
                        new KeyDemand("ms.date", false, KeyDemand.Type.DATE, "2\\d{3}-.*", List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    locales: {fr-FR: x} | 1:18 'fr-FR' holds text where a mapping is expected [config/wrong-type]
                    locales: {french: {}, fr-FR: {}} | 1:11 'french' is no language tag [config/bad-value] (write a BCP 47 tag such as 'fr-FR')
                    locales: [fr-FR, fr_fr: {}] | 1:18 'fr-FR' is listed already [config/bad-value] (remove one of the two)
                    locales: {fr-FR: {minCoverge: 9}} | 1:19 'minCoverge' is no key that Stele knows here [config/unknown-key] (write 'minCoverage')
                    locales: {fr-FR: {minCoverage: 95%}} | 1:32 '95%' is not a number from 0 to 100 [config/bad-value] (write the number alone, in digits)
                    locales: {fr-FR: {minCoverage: 101}} | 1:32 '101' is not a number from 0 to 100 [config/bad-value] (write the number alone, in digits)
                    locales: {fr-FR: {required: yes}} | 1:29 'yes' is no value of 'required' [config/bad-value] (write 'true' or 'false')
                    locales: {fr-FR: {exclude: '[a'}} | 1:28 '[a' is not a well-formed glob [config/bad-value]
                    {locales: [fr-FR], sourceLocale: en-US} | 1:34 'en-US' is none of the site's locales [config/bad-value] (add it to 'locales')
                    check: {failon: error} | 1:9 'failon' is no key that Stele knows here [config/unknown-key] (write 'failOn')
                    check: {failOn: off} | 1:17 'off' is no value of 'failOn' [config/bad-value] (write one of error, warning, info, never)
                    check: {maxWarnings: -1} | 1:22 '-1' is not a number from 0 to 2147483647 [config/bad-value] (write the number alone, in digits)
                    check: {baseline: } | 1:18 'baseline' has no value [config/wrong-type] (give it one, or remove the key)
                    check: {schemes: ['skype:']} | 1:19 'skype:' is not the scheme of a URL, such as 'skype' [config/bad-value]
                    check: {schemes: [JavaScript]} | 1:19 'javascript' is never a safe scheme [config/bad-value] (remove it)
                    check: {assetId: '[0-9'} | 1:18 '[0-9' is not a regular expression [config/bad-value] (close every bracket, and write '\\' before a character that stands for itself)
                    check: {rules: {missing-topic: off}} | 1:17 'missing-topic' is not the name of a rule [config/bad-value] (write it like 'link/missing-anchor' or 'link/*')
                    check: {rules: {link/*: warn}} | 1:25 'warn' is no value of 'link/*' [config/bad-value] (write one of error, warning, info, off)
                    check: {rules: {link/*: eror}} | 1:25 'eror' is no value of 'link/*' [config/bad-value] (write 'error')
                    check: {rules: [a]} | 1:16 'rules' holds a list where a mapping is expected [config/wrong-type]
                    check: {overrides: {paths: a}} | 1:20 'overrides' holds a mapping where a list is expected [config/wrong-type]
                    check: {overrides: [{paths: a}]} | 1:21 an override without 'rules' changes nothing [config/bad-value] (add 'rules' to it)
                    check: {overrides: [{path: a, rules: {}}]} | 1:22 'path' is no key that Stele knows here [config/unknown-key] (write 'paths')
                    check: {overrides: [{paths: '{a', rules: {}}]} | 1:29 '{a' is not a well-formed glob [config/bad-value]
                    check: {overrides: [{translations: true, rules: {}}]} | 1:36 without 'sourceLocale' no file is known to be a translation [config/bad-value] (name the language that the others are translated from in 'sourceLocale')
                    {locales: [fr-FR], check: {overrides: [{locales: [it], rules: {}}]}} | 1:51 'it' is none of the site's locales [config/bad-value] (add it to 'locales')
                    check: error | 1:8 'check' holds text where a mapping is expected [config/wrong-type]
                    frontMatter: [title] | 1:14 'frontMatter' holds a list where a mapping is expected [config/wrong-type]
                    frontMatter: {title: requird} | 1:22 'requird' is no value of 'title' [config/bad-value] (write 'required')
                    frontMatter: {title: } | 1:21 'title' has no value [config/wrong-type] (give it one, or remove the key)
                    frontMatter: {title: {type: string}} | 1:29 'string' is no value of 'type' [config/bad-value] (write one of any, text, number, boolean, date, list, mapping)
                    frontMatter: {title: {pattern: '('}} | 1:32 '(' is not a regular expression [config/bad-value] (close every bracket, and write '\\' before a character that stands for itself)
                    frontMatter: {title: {value: a}} | 1:23 'value' is no key that Stele knows here [config/unknown-key] (write 'values')
                    """)
    void aMistakeIsAnErrorAtItsPlace(String yaml, String fault) {
        assertThat(faults(yaml)).containsExactly(fault);
    }

    private static Optional<Level> level(CheckRules check, String path, LocaleTag locale) {
        return check.level("link/missing-topic", path, Optional.of(locale), locale.equals(FRENCH));
    }

    private static Demands demands(String yaml) {
        return config(yaml).demands();
    }

    private static SiteConfig config(String yaml) {
        var outcome = read(yaml);
        assertThat(outcome.diagnostics()).isEmpty();
        return outcome.value().orElseThrow();
    }

    private static List<String> faults(String yaml) {
        return read(yaml).diagnostics().stream().map(ReadDemandsTest::described).toList();
    }

    private static String described(Diagnostic fault) {
        var hint = fault.hint().isEmpty() ? "" : " (" + fault.hint() + ")";
        return fault.position().line() + ":" + fault.position().column() + " " + fault.message() + " [" + fault.rule()
                + "]" + hint;
    }

    private static Outcome<SiteConfig> read(String yaml) {
        return ReadConfig.read(new SourceFile(new SourcePath(".", "site.yaml"), yaml));
    }

    private static LocaleTag tag(String tag) {
        return LocaleTag.parse(tag).orElseThrow();
    }
}
