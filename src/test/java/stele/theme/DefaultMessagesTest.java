package stele.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stele.i18n.LocaleTag;
import stele.i18n.Messages;

/** The words of {@code themes/default}. */
class DefaultMessagesTest {

    private static final Theme THEME = DefaultThemeFiles.theme();
    private static final Pattern WORD = Pattern.compile("\\bt\\(\\s*(?:'([^']+)'|(\\S))");

    /** Words that pages have inside their articles, where no template asks for them. */
    private static final Set<String> OF_ARTICLES = Set.of(
            "alert.note",
            "alert.tip",
            "alert.important",
            "alert.warning",
            "alert.caution",
            "alert.security",
            "alert.info",
            "alert.danger",
            "alert.example",
            "alert.deprecated",
            "alert.quote",
            "code.region",
            "table.region",
            "heading.link",
            "link.in");

    @Test
    void theThemeSpeaksNineLanguages() {
        assertThat(THEME.messages().keySet())
                .extracting(LocaleTag::tag)
                .containsExactlyInAnyOrder("en", "fr", "es", "pt-BR", "de", "it", "ja", "zh-Hans", "ar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "pt-BR", "de"})
    void aLanguageHasEveryWordThatIsUsedAndNoOther(String tag) {
        var used = new TreeSet<>(OF_ARTICLES);
        used.addAll(ScriptWords.keys(scripts()));
        THEME.templates().values().forEach(template -> words(template).forEach(used::add));
        assertThat(patterns(tag).keySet()).containsExactlyInAnyOrderElementsOf(used);
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "ja", "zh-Hans", "ar"})
    void anotherLanguageHasTheWordsThatReadersSeeFirst(String tag) {
        assertThat(patterns("en").keySet()).containsAll(patterns(tag).keySet());
        assertThat(patterns(tag).keySet())
                .contains("nav.label", "lang.current", "alert.note", "search.label", "404.title", "notice.mt.body")
                .hasSizeGreaterThan(patterns("en").size() * 2 / 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr-FR", "fr-CA", "es-ES", "pt-BR", "de-DE", "en-XA", "ar-XB"})
    void everyPatternCanBeReadAndTakesTheSameArgumentsAndAllPluralForms(String tag) {
        assertThat(Messages.of(THEME.messages(), new LocaleTag(tag)).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"it-IT", "ja-JP", "zh-CN", "zh-Hans", "ar", "ar-EG"})
    void whatAnotherLanguageHasIsSound(String tag) {
        assertThat(Messages.of(THEME.messages(), new LocaleTag(tag)).problems())
                .allMatch(problem -> problem.contains(" has no text in "));
    }

    @Test
    void noPatternHasAStraightApostropheWhichIcuWouldTakeForAQuote() {
        assertThat(THEME.messages().values().stream().flatMap(words -> words.values().stream()))
                .noneMatch(pattern -> pattern.contains("'"));
    }

    @Test
    void textIsQuotedAsItsLanguageQuotes() {
        for (var locale : THEME.messages().keySet()) {
            assertThat(patterns(locale.tag()).values())
                    .as(locale.tag())
                    .noneMatch(pattern -> pattern.contains("\""))
                    .noneMatch(pattern -> "fr es it ar".contains(locale.language()) && pattern.contains("“"))
                    .noneMatch(pattern -> "en pt zh".contains(locale.language()) && pattern.contains("«"))
                    .noneMatch(pattern -> "de".equals(locale.language()) && pattern.matches(".*(”|(^|\\s)“).*"));
        }
    }

    @Test
    void theWordsOfThePseudoLocalesAreAThirdLonger() {
        int[] lengths = {0, 0};
        var accented = Messages.of(THEME.messages(), new LocaleTag("en-XA"));
        var english = Messages.of(THEME.messages(), LocaleTag.ENGLISH);
        patterns("en").forEach((key, pattern) -> {
            lengths[0] += english.text(key).length();
            lengths[1] += accented.text(key).length();
        });
        assertThat(lengths[1]).isGreaterThan(lengths[0] * 13 / 10);
    }

    @Test
    void frenchPunctuationDoesNotStartALine() {
        assertThat(patterns("fr").values()).noneMatch(pattern -> pattern.matches(".*( [:;!?»]|« ).*"));
    }

    @Test
    void whatScriptsCountIsCalledCountAsTheyExpect() {
        assertThat(patterns("en").entrySet())
                .filteredOn(word -> ScriptWords.keys(scripts()).contains(word.getKey()))
                .noneMatch(word -> word.getValue().matches("(?s).*\\{(?!count)\\w+, *plural.*"));
    }

    @Test
    void everyWordOfAScriptIsWrittenOut() {
        assertThat(scripts()).noneMatch(script -> script.matches("(?s).*stele\\.say\\(\\s*[^\\s'].*"));
    }

    private static List<String> scripts() {
        return THEME.assets().stream()
                .filter(asset -> asset.path().endsWith(".js"))
                .map(ScriptWords::text)
                .toList();
    }

    private static Map<String, String> patterns(String tag) {
        return Objects.requireNonNull(THEME.messages().get(new LocaleTag(tag)));
    }

    private static Stream<String> words(String template) {
        return WORD.matcher(template)
                .results()
                .peek(word -> assertThat(word.group(2))
                        .as("a word that is not written out: " + word.group())
                        .isNull())
                .map(word -> word.group(1));
    }
}
