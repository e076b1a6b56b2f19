package stele.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {

    private static final LineBreaks GERMAN = of("de-DE");

    @ParameterizedTest
    @CsvSource({
        "Anwesenheitseinstellungen, Anwesenheits|einstellungen",
        "Überprüfen der Anwesenheitseinstellungen, Überprüfen der Anwesenheits|einstellungen",
        "Verbindungsrichtlinieneinstellungen, Verbindungs|richtlinien|einstellungen",
        "Weiterverwendungsverbindungen, Weiterverwendungs|verbindungen"
    })
    void aCompoundIsBrokenWhereAWordOfTheSiteBegins(String text, String broken) {
        assertThat(GERMAN.in(text).replace(LineBreaks.SOFT_HYPHEN, '|')).isEqualTo(broken);
    }

    @ParameterizedTest
    @CsvSource({
        "Nutzerverbindung, short enough for its line",
        "Verantwortlichkeitsbereiche, of no word of the site",
        "Neueinstellungsgesuche, 'einstellungs' is followed by nothing known"
    })
    void aWordThatNothingIsKnownOfIsLeftWhole(String word, String why) {
        assertThat(GERMAN.in(word)).as(why).isEqualTo(word);
    }

    @Test
    void aLanguageThatWritesItsCompoundsAsSeveralWordsHasNone() {
        assertThat(of("fr-FR").in("Anwesenheitseinstellungen")).doesNotContain("\u00AD");
    }

    @ParameterizedTest
    @CsvSource({
        "Remove-CsAddressBookConfiguration, Remove-|Cs|Address|Book|Configuration",
        "Microsoft.Rtc.Management, Microsoft.|Rtc.|Management",
        "config/site.yaml, config/|site.|yaml",
        "XMLSchemaLocation, XML|Schema|Location",
        "Publier avec OCSUmUtil.exe maintenant, Publier avec OCS|Um|Util.|exe maintenant",
        "site.yaml, site.yaml",
        "$1Name.of.$2Group, $1|Name.|of.$2|Group",
        "C:\\Windows.old\\setupLog.txt, C:\\Windows.|old\\setup|Log.|txt",
        "Lync-Server-Verwaltung, Lync-Server-Verwaltung",
        "Veuillez patienter…, Veuillez patienter…"
    })
    void aNameMayBeBrokenWithoutAHyphen(String text, String broken) {
        assertThat(of("fr-FR").in(text).replace(LineBreaks.SILENT, '|')).isEqualTo(broken);
    }

    /** Most texts are not looked at closely; none of these would be changed if they were. */
    @Test
    void aTextIsLeftAloneOnlyWhereNothingInItCanBeBroken() {
        var random = new Random(11);
        var letters = "aäzAÄZ01.-_/ \t\u00A0\u0301\u05D0日$";
        for (int i = 0; i < 20_000; i++) {
            var text = random.ints(random.nextInt(40), 0, letters.length())
                    .mapToObj(at -> letters.substring(at, at + 1))
                    .collect(Collectors.joining());
            assertThat(GERMAN.in(text)).isEqualTo(GERMAN.broken(text));
        }
        for (var title : List.of("Get-CsUser", "Verbindungsrichtlinieneinstellungen", "a😀bcdefghijklmnop.Qr")) {
            assertThat(GERMAN.in(title)).isEqualTo(GERMAN.broken(title));
        }
    }

    @Test
    void aWordWithoutEndTakesNoTimeWithoutEnd() {
        var endless = "a".repeat(60_000);
        var german = LineBreaks.of(new LocaleTag("de-DE"), Stream.of(endless, "Verbindungen"));

        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertThat(german.in(endless)).isEqualTo(endless));
    }

    private static LineBreaks of(String tag) {
        return LineBreaks.of(
                new LocaleTag(tag), Stream.of("Richtlinien und Einstellungen", "Verbindungen", "Verbindung", "Server"));
    }
}
