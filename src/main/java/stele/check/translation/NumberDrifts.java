package stele.check.translation;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A port, a size or a year that a translation lacks, or has alone. */
final class NumberDrifts extends TokenDrifts {

    /** Digits, grouped or with a fraction; a date, a time of day or a range is taken as one, to be left out; not a part of a name. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\d_]|[\\p{L}\\d_][-./\\\\])\\d++(?:[.,:/\\u00A0\\u202F'’\\u2013-]\\d++|(?<!\\d{4}) \\d{3}(?!\\d))*+(?![\\p{L}_])");

    private static final Pattern NO_NUMBER = Pattern.compile("[:/\\u2013-]");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");
    private static final Pattern LOOSELY = Pattern.compile("\\d+(?:[.,\\u00A0\\u202F'’ ]\\d+)*");

    NumberDrifts() {
        super(
                "translation/number-drift",
                "number",
                new Tokens.Kind(Tokens.DIGITS, NUMBER, NumberDrifts::form, NumberDrifts::shown));
    }

    /** The digits alone, since each language groups them in its own way; small numbers are often written as words. */
    private static String form(String written) {
        var digits = digits(written);
        return NO_NUMBER.matcher(written).find() || digits.length() < 2 ? "" : digits;
    }

    private static String digits(String written) {
        return NO_DIGITS.matcher(written).replaceAll("").replaceFirst("^0+", "");
    }

    private static Stream<String> shown(String text) {
        return Stream.of(NUMBER, LOOSELY, DIGITS)
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(found -> digits(found.group()));
    }
}
