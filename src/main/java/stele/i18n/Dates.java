package stele.i18n;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Dates in a reader's way of writing: to find out what that is takes much longer than to write one. */
public final class Dates {

    private final GregorianCalendar calendar;
    private final DateFormat longFormat;

    /** For a reader of that language. */
    public Dates(LocaleTag reader) {
        var locale = reader.locale().setKeywordValue("calendar", "gregorian");
        this.calendar = new GregorianCalendar(TimeZone.GMT_ZONE, locale);
        this.longFormat = DateFormat.getDateInstance(calendar, DateFormat.LONG, locale);
    }

    /** One date alone. */
    public static String longDate(LocalDate date, LocaleTag reader) {
        return new Dates(reader).longDate(date);
    }

    /**
     * The day, month and year in words: {@code 19 octobre 2012}, {@code 19. Oktober 2012}, {@code 2012年10月19日}.
     *
     * <p>Always of the Gregorian calendar, since the date was written in it and stands beside others that were: ICU would
     * turn to another one for {@code fa} and {@code th}.
     */
    public synchronized String longDate(LocalDate date) {
        calendar.setTimeInMillis(date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        return longFormat.format(calendar);
    }
}
