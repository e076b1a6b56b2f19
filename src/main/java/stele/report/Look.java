package stele.report;

/**
 * How text is shown.
 *
 * @param isTerminal to a person, with excerpts and tables; else one line per finding, for logs and editors
 * @param colours whether the terminal is to colour them; a person who sets {@code NO_COLOR} wants none
 * @param most how many findings a person wants to see
 */
public record Look(boolean isTerminal, boolean colours, int most) {

    /** What a screen is for; nobody reads a thousand. */
    private static final int ON_A_SCREEN = 100;

    public static final Look PLAIN = new Look(false, false, Integer.MAX_VALUE);

    public static Look terminal(boolean colours, boolean all) {
        return new Look(true, colours, all ? Integer.MAX_VALUE : ON_A_SCREEN);
    }
}
