package stele.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static stele.markdown.Sample.html;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreaksTest {

    @ParameterizedTest
    @CsvSource({
        "Remove-CsAddressBookConfiguration, Remove-Cs|Address|Book|Configuration",
        "Microsoft.Rtc.Management.Xds, Microsoft.|Rtc.|Management.|Xds",
        "https://example.org/path/to/x1, https://|example.|org/|path/|to/|x1",
        "C:\\Windows\\System32\\drivers, C:\\|Windows\\|System32\\|drivers",
        "msDS_ADDS_LIST_OF_NAMES_ok, ms|DS_|ADDS_|LIST_|OF_|NAMES_|ok",
    })
    void aLongNameMayBeBrokenBeforeEachOfItsParts(String name, String broken) {
        assertThat(html("`" + name + "`"))
                .isEqualTo("<p><code dir=\"auto\" translate=\"no\">" + broken.replace("|", "<wbr>") + "</code></p>");
    }

    @ParameterizedTest
    @CsvSource({
        "New-CsPool",
        "Anwesenheitseinstellungen",
        "Vertragsnummernvergabeprüfung",
        "a.b. c.d. e.f. g.h. i.j. k.l. m.n.",
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    })
    void whatIsShortOrIsNoNameIsNot(String text) {
        assertThat(html("`" + text + "`")).doesNotContain("<wbr>");
    }

    @Test
    void codeInBlocksIsLeftAlone() {
        assertThat(html("    Remove-CsAddressBookConfiguration")).doesNotContain("<wbr>");
        assertThat(html("<pre>Remove-CsAddressBookConfiguration</pre>")).doesNotContain("<wbr>");
    }

    @Test
    void whatIsReadOfAHeadingHasNoBreaks() {
        assertThat(Sample.body("## Remove-CsAddressBookConfiguration").outline().get(0))
                .isEqualTo(
                        new Body.Heading(2, "remove-csaddressbookconfiguration", "Remove-CsAddressBookConfiguration"));
    }

    @Test
    void aGlanceTellsWhetherThereIsALongName() {
        var random = new Random(5);
        for (int i = 0; i < 3_000; i++) {
            var text = IntStream.range(0, random.nextInt(5))
                    .mapToObj(it -> "a".repeat(random.nextInt(24)))
                    .collect(Collectors.joining(random.nextBoolean() ? " " : "é"));
            boolean expected = Stream.of(text.split("[ é]")).anyMatch(name -> name.length() >= 20);
            assertThat(Breaks.mayBeIn(text)).as(text).isEqualTo(expected);
        }
    }
}
