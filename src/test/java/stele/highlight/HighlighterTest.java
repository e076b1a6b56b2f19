package stele.highlight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class HighlighterTest {

    private static final String ALL_SORTS = """
            a <b> & "c\\" 'd' `e` # f
            // g
            /* h */ -- i
            $j @k %l% 1.5e3 0xFF [m] n(o)
            <!-- p --><q r="s" t='u' v=w/>&amp;
            +x
            -y
            @@ z @@
            key: value
            Get-CsPool -Identity "x" | ForEach-Object { $_ }
            """;

    static Stream<String> languages() {
        return Language.allNames().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void colouringChangesNoCharacter(String language) {
        var html = Highlighter.html(language, ALL_SORTS).orElseThrow();
        assertThat(Parser.unescapeEntities(html.replaceAll("</?span[^>]*>", ""), false))
                .isEqualTo(ALL_SORTS);
        assertThat(Jsoup.parseBodyFragment(html).body().children().select(":not(span)"))
                .isEmpty();
        assertThat(Jsoup.parseBodyFragment(html).select("span span")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void hardTextIsColouredInTimeAndWithoutOverflow(Language language) {
        for (var hard : new String[] {
            "\"",
            "'",
            "`",
            "<a ",
            "<a b=\"",
            "/*",
            "#",
            "a-",
            "\"\\\\",
            "[",
            "{{",
            "@\"\n",
            "1",
            "<!--",
            "\n ",
            "\n",
            "\n-",
            "a.",
            "a:",
            "$",
            "%a",
            "**",
            "[a",
            "${",
            "a b ",
            "- ",
            " ",
            "include <"
        }) {
            var code = hard.repeat(40_000 / hard.length());
            assertTimeoutPreemptively(
                    Duration.ofSeconds(5),
                    () -> language.grammar().write(code, new StringBuilder()),
                    language + " " + hard);
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "powershell | Get-CsPool -Identity 'x' # all | <f>Get-CsPool</f> <t>-Identity</t> <s>'x'</s> <c># all</c>",
                "powershell | $pool = \"a`\"b $x\" -eq 1 | <v>$pool</v> <o>=</o> <s>\"a`\"b $x\"</s> <o>-eq</o> <n>1</n>",
                "powershell | foreach ($a in $b) { } | <k>foreach</k> (<v>$a</v> <k>in</k> <v>$b</v>) { }",
                "console | C:\\>dir /s %TEMP% | <o>C:\\></o><k>dir</k> <t>/s</t> <v>%TEMP%</v>",
                "bash | if [ -f \"$x\" ]; then # y | <k>if</k> [ <t>-f</t> <s>\"$x\"</s> ]<o>;</o> <k>then</k> <c># y</c>",
                "xml | <a b=\"c\">d &amp; e</a> | <t><a</t> <v>b</v>=<s>\"c\"</s><t>></t>d <n>&amp;</n> e<t></a</t><t>></t>",
                "json | {\"a\": [true, -1.5, \"b\"]} | {<t>\"a\"</t>: [<k>true</k>, <n>-1.5</n>, <s>\"b\"</s>]}",
                "yaml | a: true # b | <t>a</t>: <k>true</k> <c># b</c>",
                "sql | SELECT count(*) FROM t WHERE a = 'b''c' | <k>SELECT</k> <f>count</f>(*) <k>FROM</k> t <k>WHERE</k> a = <s>'b''c'</s>",
                "java | @Override int x = f(1L); // y | <v>@Override</v> <k>int</k> x = <f>f</f>(<n>1L</n>); <c>// y</c>",
                "js | const a = `b${c}` ?? d => 1 | <k>const</k> a = <s>`b${c}`</s> <o>??</o> d <o>=></o> <n>1</n>",
                "css | a { color: #fff; } | a { <t>color</t>: <n>#fff</n>; }",
                "c# | var s = @\"a\"\"b\"; | <k>var</k> s = <s>@\"a\"\"b\"</s>;",
                "python | def f(): return None # x | <k>def</k> <f>f</f>(): <k>return</k> <k>None</k> <c># x</c>",
                "ini | [a] | <k>[a]</k>",
                "diff | +added | <s>+added</s>",
            })
    void piecesAreColouredAsWhatTheyAre(String language, String code, String expected) {
        var shortened = Highlighter.html(language, code)
                .orElseThrow()
                .replaceAll("<span class=\"(.)\">(.*?)</span>", "\u0001$1\u0002$2\u0001/$1\u0002");
        assertThat(Parser.unescapeEntities(shortened, false)
                        .replace('\u0001', '<')
                        .replace('\u0002', '>'))
                .isEqualTo(expected);
    }

    @Test
    void anUnknownLanguageAndALongTextAreLeftAlone() {
        assertThat(Highlighter.html("klingon", "x")).isEmpty();
        assertThat(Highlighter.html("java", "x".repeat(50_001))).isEmpty();
        assertThat(Highlighter.name("C#")).contains("C#");
        assertThat(Highlighter.name("PS1")).contains("PowerShell");
        assertThat(Highlighter.name("text")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "Get-CsPool -Identity x | powershell",
                "$a = 1 | powershell",
                "PS C:\\> Enable-CsTopology | powershell",
                "<Pool Fqdn=\"x\"> | xml",
                "{\"a\": 1} | json",
                "C:\\>dir | console",
                "ipconfig /all | console",
                "SELECT a FROM b | sql",
                "sudo apt-get update | bash",
                "a well-known text about - nothing |",
                "sip:user@example.org |",
            })
    void aGuessNeedsASign(String code, String language) {
        assertThat(Highlighter.guess(code).orElse(null)).isEqualTo(language);
    }
}
