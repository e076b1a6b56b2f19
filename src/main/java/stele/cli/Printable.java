package stele.cli;

/** Author text on a terminal: a title must not move the cursor, ring the bell, or start a line of its own. */
final class Printable {

    private Printable() {}

    /** {@code text} with every control character shown as U+FFFD. */
    static String of(String text) {
        var safe = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> Character.getType(point) == Character.CONTROL || isBidiControl(point) ? 0xFFFD : point)
                .forEach(safe::appendCodePoint);
        return safe.toString();
    }

    private static boolean isBidiControl(int point) {
        return point >= 0x202A && point <= 0x202E
                || point >= 0x2066 && point <= 0x2069
                || point == 0x2028
                || point == 0x2029;
    }
}
