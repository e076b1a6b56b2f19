package stele.report;

/** Author text where it is shown: a title must not move the cursor, ring the bell, or start a line of its own. */
public final class Printable {

    private Printable() {}

    /** {@code text} with every control character, and every half of a character, shown as U+FFFD. */
    public static String of(String text) {
        var safe = new StringBuilder(text.length());
        text.codePoints().map(point -> isShown(point) ? point : 0xFFFD).forEach(safe::appendCodePoint);
        return safe.toString();
    }

    /** The same, and where it is longer than {@code most} characters, cut there and ended with {@code …}. */
    static String of(String text, int most) {
        if (text.length() <= most) {
            return of(text);
        }
        boolean halves =
                Character.isHighSurrogate(text.charAt(most - 2)) && Character.isLowSurrogate(text.charAt(most - 1));
        return of(text.substring(0, halves ? most - 2 : most - 1)) + "…";
    }

    private static boolean isShown(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> !isBidiControl(point) && point != 0xFFFE && point != 0xFFFF;
        };
    }

    private static boolean isBidiControl(int point) {
        return point >= 0x202A && point <= 0x202E
                || point >= 0x2066 && point <= 0x2069
                || point == 0x200E
                || point == 0x200F
                || point == 0x061C;
    }
}
