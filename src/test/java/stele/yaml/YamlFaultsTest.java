package stele.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an author is told about YAML that cannot be read. */
class YamlFaultsTest {

    private static final Dialect DIALECT = new Dialect("frontmatter", 1 << 16, 8, Set.of());

    @Test
    void aFrenchColonAsksForQuotes() {
        assertThat(fault("other: x\ntitle: Phase 1 : « préparer »\n"))
                .isEqualTo("a.md:2:16: error: the value of 'title' holds a ':' that YAML takes for the end of a key"
                        + " [frontmatter/syntax] (quote the value: \"Phase 1 : « préparer »\")");
    }

    @Test
    void aColonAfterANonBreakingBlankAsksForQuotes() {
        assertThat(fault("ms:title: \ud83d\ude00 Phase\u00a01\u00a0: X\n"))
                .isEqualTo("a.md:1:22: error: the value of 'ms:title' holds a ':' that YAML takes for the end of a key"
                        + " [frontmatter/syntax] (quote the value: \"\ud83d\ude00 Phase\u00a01\u00a0: X\")");
    }

    @Test
    void aColonAtTheEndOfAValueAsksForQuotes() {
        assertThat(fault("- title: Phase 1 :\n"))
                .startsWith("a.md:1:18: ")
                .endsWith("(quote the value: \"Phase 1 :\")");
    }

    @Test
    void theQuotesOfferedAreNoneThatTheValueHolds() {
        assertThat(fault("title: L'un : \"X\"\n")).endsWith("(quote the value: 'L''un : \"X\"')");
        assertThat(fault("title: L'un : X\n")).endsWith("(quote the value: \"L'un : X\")");
        assertThat(fault("title: C:\\x : X\n")).endsWith("(quote the value: 'C:\\x : X')");
    }

    @Test
    void aLongValueIsNotRepeated() {
        assertThat(fault("title: " + "mot ".repeat(30) + ": X\n")).endsWith("(quote the value)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@home",
                "`code` here",
                "%APPDATA%",
                "** note",
                "> 5 GB",
                "|x",
                "[Draft] Plan",
                "[Draft",
                "{0} Plan",
                "& more",
                "- a",
                "? a",
                ", a",
                "] a",
                "} a",
                "!<a"
            })
    void aValueThatStartsWithAnIndicatorAsksForQuotes(String value) {
        assertThat(fault("other: x\ntitle: " + value + "\nlast: x\n"))
                .isEqualTo("a.md:2:8: error: the value of 'title' starts with '" + value.charAt(0)
                        + "', which has a meaning in YAML [frontmatter/syntax] (quote the value: \"" + value + "\")");
    }

    @Test
    void aListItemThatStartsWithAnIndicatorAsksForQuotes() {
        assertThat(fault("- @x\n"))
                .isEqualTo("a.md:1:3: error: the text starts with '@', which has a meaning in YAML"
                        + " [frontmatter/syntax] (quote the value: \"@x\")");
    }

    @Test
    void textAfterAClosingQuoteAsksForOtherQuotes() {
        assertThat(fault("title: \"Foo\" bar\n"))
                .isEqualTo("a.md:1:14: error: the value of 'title' goes on after its closing quote"
                        + " [frontmatter/syntax] (quote the value: '\"Foo\" bar')");
        assertThat(fault("title: 'L'été'\n")).startsWith("a.md:1:11: ").endsWith("(quote the value: \"'L'été'\")");
    }

    @Test
    void anUnclosedQuoteIsReportedWhereItOpens() {
        assertThat(fault("a: b\ntitle: \"x\nc: d\n"))
                .isEqualTo("a.md:2:8: error: the quote that opens here is never closed"
                        + " [frontmatter/syntax] (quote the value: '\"x')");
        assertThat(fault("a: 'b\n---\n'\n")).startsWith("a.md:1:4: error: the quote that opens here is never closed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\M", "\\u"})
    void aBackslashThatIsNoEscapeIsNamed(String escape) {
        assertThat(fault("path: \"C:" + escape + "sers\"\n"))
                .isEqualTo("a.md:1:10: error: '" + escape + "' is no escape of double-quoted text"
                        + " [frontmatter/syntax] (write '\\\\' for a backslash, or use single quotes)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u001b[1m", "\\e[1m", "\\x1b"})
    void anInvisibleCharacterIsFoundBehindItsEscape(String escape) {
        assertThat(fault("a: b\ntitle: \"x" + escape + "\"\n"))
                .isEqualTo("a.md:2:8: error: an escape writes the invisible character U+001B"
                        + " [frontmatter/syntax] (remove the escape)");
    }

    @Test
    void halfACharacterIsFoundBehindItsEscape() {
        assertThat(fault("title: \"\\ud800\"\n")).contains("U+D800");
        assertThat(Yaml.parse(YamlTest.file("title: \"\\U0001F600\\t\\u202f\"\n"), DIALECT)
                        .value())
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: b\n\tc: d\n", "a:\n\t- b\n", "a: |\n\tx\n"})
    void aTabThatIndentsIsNamed(String text) {
        assertThat(fault(text))
                .isEqualTo("a.md:2:1: error: a tab indents this line [frontmatter/syntax] (indent with blanks)");
    }

    @Test
    void aKeyWithoutABlankAfterItIsFoundOnItsOwnLine() {
        assertThat(fault("a: b\n  \n\ntitle:X\n\n  \nfoo: bar\n"))
                .isEqualTo("a.md:4:1: error: 'title:X' is not 'key: value' [frontmatter/syntax]"
                        + " (write a blank after the ':', or indent the line if it belongs to the value above)");
        assertThat(fault("title:X\nfoo: bar\n")).startsWith("a.md:1:1: error: 'title:X' is not");
    }

    @Test
    void aLineThatIsNeitherKeyNorValueIsNamed() {
        assertThat(fault("title: x\nfoo\nb: c\n")).startsWith("a.md:2:1: error: 'foo' is not 'key: value'");
        assertThat(fault("x" + "é".repeat(60_000) + ": b\n"))
                .startsWith("a.md:1:1: error: 'xéé")
                .contains("éé…' is not");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title: a\n  b: c\n", "- title: a\n    b: c\n"})
    void aLineThatStandsTooDeepIsNamed(String text) {
        assertThat(fault(text)).startsWith("a.md:2:").contains("this line stands deeper than the key above");
    }

    @Test
    void aLineOutOfLineIsNamed() {
        assertThat(fault("a:\n  - b\n c: d\n"))
                .startsWith("a.md:3:2: error: this line is aligned with none of the keys");
        assertThat(fault("a: b\n- c\n")).startsWith("a.md:2:1: error: a list item stands where a key is expected");
        assertThat(fault("- a\nb: c\n")).startsWith("a.md:2:1: error: a key stands where a list item is expected");
        assertThat(fault("a: b\n...\nfoo\n")).startsWith("a.md:3:1: error: text stands after the end of the YAML");
        assertThat(fault("a: 'x' # c\n  b\n"))
                .startsWith("a.md:2:3: error: what stands here is neither a key nor a value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"d\"", "[d]", "-d", "?d"})
    void aLineOutOfLineIsNotBlamedForItsValue(String value) {
        assertThat(fault("a:\n  - b\n c: " + value + "\n"))
                .startsWith("a.md:3:2: error: this line is aligned with none of the keys");
    }

    @Test
    void aBracketIsReportedWhereItOpensHoweverManyLinesAbove() {
        assertThat(fault("title: [Draft,\n  b,\n  c\nlast: \"x\"\n"))
                .startsWith("a.md:1:8: error: the value of 'title' starts with '['");
    }

    @Test
    void theFirstLineMayBeTheFault() {
        assertThat(fault("@x\n")).startsWith("a.md:1:1: error: the text starts with '@'");
        assertThat(fault(": b\n")).startsWith("a.md:1:1: error: the text starts with ':'");
    }

    @Test
    void whatYamlCanDoBeyondTextIsRefused() {
        assertThat(fault("a: *b\n"))
                .isEqualTo("a.md:1:4: error: '*b' is a YAML alias, which is not supported"
                        + " [frontmatter/forbidden-yaml] (quote the value if it is text)");
        assertThat(fault("a: &b c\n")).startsWith("a.md:1:4: error: '&b' is a YAML anchor");
        assertThat(fault("&a [b]\n")).startsWith("a.md:1:1: error: '&a' is a YAML anchor");
        for (var tagged :
                new String[] {"! y", "!!javax.script.ScriptEngineManager []", "!a%20 b", "!!map {}", "!local x"}) {
            assertThat(fault("a: " + tagged + "\n"))
                    .startsWith(
                            "a.md:1:4: error: '!' starts a YAML tag here, which is not supported [frontmatter/forbidden-yaml]");
        }
        assertThat(fault("a: b\n---\nc: d\n"))
                .startsWith("a.md:3:1: error: a second YAML document starts here [frontmatter/forbidden-yaml]");
    }

    @Test
    void nestingIsLimited() {
        assertThat(Yaml.parse(YamlTest.file("[".repeat(8) + "]".repeat(8)), DIALECT)
                        .value())
                .isPresent();
        assertThat(fault("[".repeat(9) + "]".repeat(9)))
                .isEqualTo("a.md:1:9: error: lists and mappings nest deeper than 8 levels here"
                        + " [frontmatter/forbidden-yaml] (flatten it)");
        var file = YamlTest.file("- ".repeat(64) + "x");
        assertThat(Yaml.parse(file, Dialect.ofFile("nav")).value()).isPresent();
    }

    @Test
    void lengthIsLimited() {
        assertThat(Yaml.parse(YamlTest.file("x".repeat(1 << 16)), DIALECT).value())
                .isPresent();
        assertThat(fault("x".repeat((1 << 16) + 1)))
                .isEqualTo("a.md:1:1: error: what starts here is longer than 65536 characters"
                        + " [frontmatter/too-large] (shorten it)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\u007f", "\u009f", "\ud800", "\udc00", "\uffff"})
    void aCharacterThatNobodySeesIsReportedWhereItStands(String character) {
        assertThat(fault("a: b\nc: \ud83d\ude00" + character + "d\n"))
                .isEqualTo(String.format(
                        "a.md:2:6: error: the invisible character U+%04X may not stand here [frontmatter/syntax] (delete it)",
                        (int) character.charAt(0)));
        assertThat(fault("a" + character)).startsWith("a.md:1:2: error: the invisible character");
        assertThat(fault(character + "a")).startsWith("a.md:1:1: error: the invisible character");
    }

    @Test
    void aFaultOfTheEngineIsOneOfTheText() {
        assertThat(fault("%YAML 9.9\n---\na: b\n"))
                .isEqualTo("a.md:1:1: error: what starts here cannot be read as YAML [frontmatter/syntax]");
    }

    @Test
    void bombsAreRefusedAtOnce() {
        int n = 1 << 15;
        for (var bomb : new String[] {
            "[".repeat(n), "{a: ".repeat(n / 2), "- ".repeat(n), "? ".repeat(n), "&a ".repeat(n / 2), "!<".repeat(n)
        }) {
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(2), () -> assertThat(fault(bomb)).isNotEmpty());
        }
    }

    @Test
    void anyTextGivesAnOutcome() {
        var pieces = new String[] {
            "a",
            ": ",
            ":",
            "- ",
            "\n",
            "\n  ",
            "\n",
            " ",
            "'",
            "\"",
            "[",
            "]",
            "{",
            "}",
            ", ",
            "#",
            " #",
            "&",
            "*",
            "!",
            "|",
            ">",
            "%",
            "@",
            "`",
            "?",
            "\t",
            "\\",
            "---\n",
            "...\n",
            "\u00a0",
            "\u2028",
            "\u0085",
            "\ufeff",
            "\ud83d\ude00",
            "é"
        };
        var random = new Random(20_120_919);
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(12); length >= 0; length--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            var file = YamlTest.file(text.toString());
            var outcome = Yaml.parse(file, DIALECT);
            assertThat(outcome.value().isPresent() || !outcome.diagnostics().isEmpty())
                    .as(file.text())
                    .isTrue();
            for (var diagnostic : outcome.diagnostics()) {
                assertThat(diagnostic.rule()).startsWith("frontmatter/");
                assertThat(diagnostic.message()).isNotBlank().doesNotContain("\n");
            }
        }
    }

    private static String fault(String text) {
        var outcome = Yaml.parse(YamlTest.file(text), DIALECT);
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.diagnostics()).hasSize(1);
        return YamlTest.described(outcome.diagnostics().get(0));
    }
}
