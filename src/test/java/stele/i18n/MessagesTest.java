package stele.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final String COUNT = "{count, plural, one{# topic} other{# topics}}";

    private static final Map<LocaleTag, Map<String, String>> WORDS = Map.of(
            new LocaleTag("en"), Map.of("a", "English a", "b", "English b", "c", "English c", "count", COUNT),
            new LocaleTag("pt"), Map.of("a", "pt a", "b", "pt b"),
            new LocaleTag("pt-BR"), Map.of("a", "pt-BR a"),
            new LocaleTag("pt-PT"), Map.of("c", "pt-PT c"));

    @Test
    void eachKeyFallsBackByItself() {
        var messages = messages("pt-BR");
        assertThat(messages.text("a")).isEqualTo("pt-BR a");
        assertThat(messages.text("b")).isEqualTo("pt b");
        assertThat(messages.text("c")).isEqualTo("English c");
    }

    @Test
    void aRegionReadsTheScriptThatIsUsualThere() {
        var words = Map.of(new LocaleTag("zh-Hans"), Map.of("a", "简"), new LocaleTag("zh-Hant"), Map.of("a", "繁"));
        assertThat(Messages.of(words, new LocaleTag("zh-CN")).text("a")).isEqualTo("简");
        assertThat(Messages.of(words, new LocaleTag("zh-TW")).text("a")).isEqualTo("繁");
        assertThat(Messages.of(words, new LocaleTag("zh")).text("a")).isEqualTo("简");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Back to {title}",
                "{title}",
                "{title}{name}: {title}",
                "it''s {name}, '{'not this'}' ’ '",
                "{name} '' {title} '{name}'",
                "{0} and {name}",
                "{count, number} {name}",
                "{name, select, a {b} other {c}}"
            })
    void textsArePutIntoAPatternAsIcuPutsThem(String pattern) {
        var icu = new MessageFormat(pattern, Locale.FRENCH);
        var messages = Messages.of(Map.of(new LocaleTag("fr"), Map.of("key", pattern)), new LocaleTag("fr"));
        for (var arguments : List.<Map<String, Object>>of(
                Map.of("title", "<b>'{name}'</b>", "name", "N", "count", 1234, "0", "zero"),
                Map.of("name", 1234),
                Map.of("title", 7),
                Map.of())) {
            assertThat(messages.text("key", arguments)).isEqualTo(icu.format(arguments));
            assertThat(messages.text("key", arguments)).as("asked for again").isEqualTo(icu.format(arguments));
        }
    }

    @Test
    void aNumberIsToldByTheNameThatThePatternKnows() {
        var messages = messages("en");
        assertThat(messages.text("count", Map.of("other", 2))).isNotEqualTo("2 topics");
        assertThat(messages.text("count", Map.of("count", 2))).isEqualTo("2 topics");
        assertThat(messages.text("count", Map.of("count", 1))).isEqualTo("1 topic");
    }

    @Test
    void aKeyThatNobodyKnowsIsShownItself() {
        assertThat(messages("pt-BR").text("no.such.key")).isEqualTo("no.such.key");
    }

    @Test
    void argumentsAreFilledInByTheRulesOfTheLanguage() {
        assertThat(messages("en").text("count", Map.of("count", 1))).isEqualTo("1 topic");
        assertThat(messages("en").text("count", Map.of("count", 1947))).isEqualTo("1,947 topics");
    }

    @Test
    void wordsBorrowedFromEnglishKeepEnglishPlurals() {
        // French counts zero as singular; "0 topic" would be wrong in either language.
        assertThat(messages("fr-FR").text("count", Map.of("count", 0))).isEqualTo("0 topics");
    }

    @Test
    void numbersAreThoseOfTheReadersRegion() {
        var words = Map.of(new LocaleTag("es"), Map.of("n", "{n, number}"));
        assertThat(Messages.of(words, new LocaleTag("es-ES")).text("n", Map.of("n", 1.5)))
                .isEqualTo("1,5");
        assertThat(Messages.of(words, new LocaleTag("es-MX")).text("n", Map.of("n", 1.5)))
                .isEqualTo("1.5");
    }

    @Test
    void aPatternThatCannotBeReadIsShownAsItWasWritten() {
        var messages = Messages.of(
                Map.of(new LocaleTag("en"), Map.of("bad", "{open", "worse", "{n, plural}")), LocaleTag.ENGLISH);
        assertThat(messages.text("bad", Map.of("open", 1))).isEqualTo("{open");
        assertThat(messages.text("worse", Map.of("n", 1))).isEqualTo("{n, plural}");
        assertThat(messages.problems())
                .hasSize(2)
                .allMatch(problem -> problem.contains("is no pattern that ICU can read: "));
    }

    @Test
    void anArgumentOfTheWrongKindDoesNoHarm() {
        var messages = Messages.of(Map.of(new LocaleTag("en"), Map.of("n", "{n, number}")), LocaleTag.ENGLISH);
        assertThat(messages.text("n", Map.of("n", "many"))).isEqualTo("{n, number}");
        assertThat(messages.text("n")).isEqualTo("{n}");
    }

    @Test
    void problemsNameWhatIsMissingAndWhatTakesOtherArguments() {
        var words = Map.of(
                new LocaleTag("en"), Map.of("a", "A", "count", COUNT, "date", "On {date}", "time", "At {time}"),
                new LocaleTag("fr"),
                        Map.of(
                                "count",
                                "{n, plural, one{une de {total}} other{#}}",
                                "date",
                                "Le {date}",
                                "time",
                                "Tard"));
        assertThat(Messages.of(words, new LocaleTag("fr-FR")).problems())
                .containsExactly(
                        "'a' has no text in 'fr-FR'",
                        "'count' takes {n}, {total}, but {count} in English",
                        "'time' takes no arguments, but {time} in English");
        assertThat(Messages.of(words, LocaleTag.ENGLISH).problems()).isEmpty();
    }

    @Test
    void aPluralHasEveryFormOfItsLanguage() {
        var words = Map.of(
                LocaleTag.ENGLISH,
                Map.of("count", COUNT, "place", "{n, selectordinal, one{#st} other{#th}}"),
                new LocaleTag("fr"),
                Map.of("count", COUNT),
                new LocaleTag("pl"),
                Map.of("count", COUNT),
                new LocaleTag("ja"),
                Map.of("count", "{count, plural, other{#}}"));
        assertThat(Messages.of(words, LocaleTag.ENGLISH).problems())
                .containsExactly("'place' lacks the plural form 'few', 'two'");
        assertThat(Messages.of(words, new LocaleTag("pl")).problems())
                .contains("'count' lacks the plural form 'few', 'many'");
        assertThat(Messages.of(words, new LocaleTag("ja")).problems())
                .noneMatch(problem -> problem.startsWith("'count'"));
        assertThat(Messages.of(words, new LocaleTag("fr-FR")).problems())
                .as("French has a form for millions")
                .noneMatch(problem -> problem.startsWith("'count'"));
    }

    @Test
    void manyThreadsMayAskAtOnce() {
        var messages = messages("en");
        assertThat(IntStream.range(2, 2000)
                        .parallel()
                        .filter(n -> !messages.text("count", Map.of("count", n % 900 + 2))
                                .equals(n % 900 + 2 + " topics")))
                .isEmpty();
    }

    @Test
    void aScriptGetsOneTextPerPluralCategory() {
        assertThat(
                        script(
                                "{count, plural, =0{No topics} one{# topic of {total, number}} other{# topics of {total, number}}}"))
                .isEqualTo(Map.of(
                        "=0", "No topics", "one", "{count} topic of {total}", "other", "{count} topics of {total}"));
        assertThat(script("Show {count, plural, one{one {kind}} other{# {kind}s}}, or none of “{title}”"))
                .isEqualTo(Map.of(
                        "one", "Show one {kind}, or none of “{title}”",
                        "other", "Show {count} {kind}s, or none of “{title}”"));
    }

    @Test
    void aScriptGetsTextWhereNothingIsCounted() {
        assertThat(script("Phase {current, number, integer} of {total, number, integer}"))
                .isEqualTo("Phase {current} of {total}");
        assertThat(script("it''s '{'")).isEqualTo("it's {");
        assertThat(script("{sort, select, a{A} other{B {x}}}")).isEqualTo("B {x}");
        assertThat(script("{open")).isEqualTo("{open");
        assertThat(messages("fr").forScripts(List.of("nobody.knows"))).isEmpty();
    }

    private static Object script(String pattern) {
        var words = Map.of(LocaleTag.ENGLISH, Map.of("key", pattern));
        return Objects.requireNonNull(
                Messages.of(words, LocaleTag.ENGLISH).forScripts(List.of("key")).get("key"));
    }

    private static Messages messages(String tag) {
        return Messages.of(WORDS, new LocaleTag(tag));
    }
}
