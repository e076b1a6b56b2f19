package stele.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    private static final LocalDate DAY = LocalDate.of(2012, 10, 19);

    @ParameterizedTest
    @CsvSource({
        "fr-FR, 19 octobre 2012",
        "es-ES, 19 de octubre de 2012",
        "pt-BR, 19 de outubro de 2012",
        "de-DE, 19. Oktober 2012",
        "ja, 2012年10月19日"
    })
    void aDateIsWrittenAsItsReadersWriteIt(String tag, String written) {
        assertThat(Dates.longDate(DAY, new LocaleTag(tag))).isEqualTo(written);
    }

    @Test
    void theYearIsTheGregorianOneEvenWhereReadersHaveAnotherCalendar() {
        assertThat(Dates.longDate(DAY, new LocaleTag("th"))).contains("2012");
        assertThat(Dates.longDate(DAY, new LocaleTag("fa"))).contains("۲۰۱۲");
    }

    @Test
    void theDayIsTheSameInEveryTimeZone() {
        var before = TimeZone.getDefault();
        try {
            for (var zone : new String[] {"Pacific/Kiritimati", "Pacific/Pago_Pago"}) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                com.ibm.icu.util.TimeZone.setDefault(com.ibm.icu.util.TimeZone.getTimeZone(zone));
                assertThat(Dates.longDate(DAY, new LocaleTag("fr-FR"))).isEqualTo("19 octobre 2012");
            }
        } finally {
            TimeZone.setDefault(before);
            com.ibm.icu.util.TimeZone.setDefault(com.ibm.icu.util.TimeZone.getTimeZone(before.getID()));
        }
    }
}
