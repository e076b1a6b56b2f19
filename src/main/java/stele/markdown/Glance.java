package stele.markdown;

import java.util.Arrays;

/**
 * What one look at a whole file tells those who look for something rare: nearly always that it is not there. Each of them
 * would have to go through all characters by itself; where the glance does not rule out what one looks for, it still does.
 */
final class Glance {

    private static final int ASCII = 0x80;
    private static final int USUAL_LINE = 32;

    /** Characters that somebody asks for, and those that HTML forbids. */
    private static final boolean[] NOTED = new boolean[ASCII];

    static {
        for (char c = 0; c < ' '; c++) {
            NOTED[c] = c != '\t';
        }
        for (char c : "\u007F[]<>*_~`|@:wW&-".toCharArray()) {
            NOTED[c] = true;
        }
    }

    private final String text;
    private final int[] counts = new int[ASCII];
    private int[] lineStarts;
    private int lines = 1;
    private boolean forbidden;
    private boolean odd;
    private boolean control;
    private boolean speaksOfStele;
    private int declarations;
    private int[] addresses = {};
    private int addressCount;

    private Glance(String text) {
        this.text = text;
        this.lineStarts = new int[16 + text.length() / USUAL_LINE];
    }

    static Glance at(String text) {
        var glance = new Glance(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ASCII) {
                glance.foreign(c);
            } else if (NOTED[c]) {
                glance.note(c, i);
            }
        }
        return glance;
    }

    private void foreign(char c) {
        if (c >= OddCharacters.FIRST) {
            odd |= OddCharacters.isOdd(c);
            forbidden |= Character.isSurrogate(c) || Characters.isForbidden(c);
        } else if (c <= Characters.LAST_CONTROL) {
            forbidden = true;
        }
    }

    private void note(char c, int at) {
        counts[c]++;
        switch (c) {
            case '\n' -> line(at);
            case '<' -> declarations += is('!', at + 1) || is('?', at + 1) ? 1 : 0;
            case '@' -> address(at);
            case ':' -> {
                if (is('/', at + 1) || is('\\', at + 1)) {
                    address(at);
                }
            }
            case 'w', 'W' -> {
                if (is('w', at + 1) || is('W', at + 1)) {
                    address(at);
                }
            }
            case '&' -> control |= is('#', at + 1);
            case '-' -> speaksOfStele |= text.regionMatches(true, at - "stele".length(), "stele", 0, "stele".length());
            case '\f' -> control = true;
            default -> {
                control |= c < ' ';
                forbidden |= c < ' ' || c == '\u007F';
            }
        }
    }

    private boolean is(char c, int at) {
        return at < text.length() && text.charAt(at) == c;
    }

    private void line(int end) {
        if (lines == lineStarts.length) {
            lineStarts = Arrays.copyOf(lineStarts, lines * 2);
        }
        lineStarts[lines++] = end + 1;
    }

    private void address(int at) {
        if (addressCount == addresses.length) {
            addresses = Arrays.copyOf(addresses, 8 + 2 * addressCount);
        }
        addresses[addressCount++] = at;
    }

    /** The offset of the first character of each line. */
    int[] lineStarts() {
        return Arrays.copyOf(lineStarts, lines);
    }

    int lines() {
        return lines;
    }

    /** How often {@code sign} occurs, if it is one of those that are counted. */
    int count(char sign) {
        return counts[sign];
    }

    /** Whether there is no sign that means something to HTML. */
    boolean isWithoutSigns() {
        return counts['<'] + counts['>'] + counts['&'] == 0;
    }

    /** How often {@code <!} and {@code <?} do. */
    int declarations() {
        return declarations;
    }

    /** Whether there may be a character that HTML forbids, or half of one. */
    boolean mayHoldForbidden() {
        return forbidden;
    }

    /** Whether there may be one of the {@link OddCharacters}. */
    boolean mayHoldOdd() {
        return odd;
    }

    /** Whether there may be a control character beside tabs and line ends, be it as a numeric character reference. */
    boolean mayHoldControl() {
        return control;
    }

    /** Whether {@code stele-} may occur, in whatever letter case. */
    boolean maySpeakOfStele() {
        return speaksOfStele;
    }

    /** How many {@code @}, {@code :/}, {@code :\} and {@code ww} there are, one of which is in every address. */
    int addresses() {
        return addressCount;
    }

    /** Whether one of them begins between {@code start} and {@code end}. */
    boolean mayHoldAddress(int start, int end) {
        int found = Arrays.binarySearch(addresses, 0, addressCount, start);
        int next = found >= 0 ? found : -found - 1;
        return next < addressCount && addresses[next] < end;
    }
}
