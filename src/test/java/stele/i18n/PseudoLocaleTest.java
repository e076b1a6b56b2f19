package stele.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PseudoLocaleTest {

    private static final String COUNT = "{count, plural, =0{No topics} one{# topic} other{# topics of {site}}}";

    private static final Map<LocaleTag, Map<String, String>> WORDS = Map.of(
            LocaleTag.ENGLISH,
            Map.of("skip", "Skip to main content", "count", COUNT, "quoted", "It''s '{'x'}'"),
            new LocaleTag("ar"),
            Map.of("skip", "انتقل إلى المحتوى"));

    @Test
    void englishIsAccentedLongerAndBetweenBrackets() {
        var text = messages("en-XA").text("skip");
        assertThat(text).isEqualTo("[Šķîîþ ţöö ɱååîîñ çööñţééñţ]");
        assertThat(text.length()).isGreaterThan((int) (1.3 * "Skip to main content".length()));
    }

    @Test
    void arabicIsEnglishFromRightToLeft() {
        var mirrored = new LocaleTag("ar-XB");
        assertThat(mirrored.rightToLeft()).isTrue();
        assertThat(mirrored.direction()).isEqualTo("rtl");
        assertThat(messages("ar-XB").text("skip"))
                .contains("\u202Emain\u202C")
                .doesNotContain("انتقل")
                .hasSize("Skip to main content".length() + 4 * 4);
    }

    @Test
    void argumentsAndTheSyntaxOfIcuStayAsTheyAre() {
        assertThat(messages("en-XA").text("count", Map.of("count", 1))).isEqualTo("[1 ţööþîîç]");
        assertThat(messages("en-XA").text("count", Map.of("count", 1947, "site", "Stele")))
                .isEqualTo("[1,947 ţööþîîçš ööƒ Stele]");
        assertThat(messages("en-XA").text("count", Map.of("count", 0))).isEqualTo("[Ñöö ţööþîîçš]");
        assertThat(messages("en-XA").text("quoted")).isEqualTo("[Îîţ'š {x}]");
        assertThat(messages("ar-XB").text("count", Map.of("count", 3, "site", "Stele")))
                .contains("Stele")
                .contains("3");
    }

    @Test
    void nothingIsMissingInThem() {
        assertThat(messages("en-XA").problems()).isEmpty();
        assertThat(messages("ar-XB").problems()).isEmpty();
    }

    @Test
    void aThemeMayWriteOneOfTheirWordsItself() {
        var words = Map.of(LocaleTag.ENGLISH, Map.of("a", "A", "b", "B"), new LocaleTag("en-XA"), Map.of("a", "[[A]]"));
        var messages = Messages.of(words, new LocaleTag("en-XA"));
        assertThat(List.of(messages.text("a"), messages.text("b"))).containsExactly("[[A]]", "[Ɓ]");
    }

    @Test
    void aPatternThatIcuCannotReadIsShownAsItWasWritten() {
        var words = Map.of(LocaleTag.ENGLISH, Map.of("bad", "{open"));
        assertThat(Messages.of(words, new LocaleTag("en-XA")).text("bad")).isEqualTo("{open");
    }

    private static Messages messages(String tag) {
        return Messages.of(WORDS, new LocaleTag(tag));
    }
}
