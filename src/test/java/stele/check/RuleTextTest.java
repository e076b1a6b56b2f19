package stele.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleTextTest {

    private static final List<String> LANGUAGES = List.of("en", "fr-FR", "es-ES", "pt-BR", "de-DE");

    static Stream<String> rules() {
        return Rules.ALL.stream().map(Rule::id);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleIsExplainedInEveryLanguageOfTheGuide(String rule) {
        for (var language : LANGUAGES) {
            assertThat(RuleText.of(rule, language))
                    .as("%s in %s", rule, language)
                    .hasValueSatisfying(words -> {
                        assertThat(words.title()).isNotBlank().doesNotEndWith(".");
                        assertThat(words.text()).isNotBlank();
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void noTwoLanguagesHaveTheSameWords(String rule) {
        var texts = LANGUAGES.stream()
                .flatMap(language -> RuleText.of(rule, language).stream())
                .map(RuleText::text);
        assertThat(texts).doesNotHaveDuplicates();
    }
}
