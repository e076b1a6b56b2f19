package stele.markdown;

import java.util.BitSet;

/** Where a long name may be broken at the end of a line: {@code <wbr>} leaves no trace in what a reader copies. */
final class Breaks {

    /** Shorter ones fit on the line of a phone. */
    private static final int LONG = 20;
    /** At a hyphen, browsers break by themselves. */
    private static final String PARTING = "./\\_";

    private Breaks() {}

    /**
     * Whether there is a name to be broken. Where one of two characters as far apart as a long name is none of a name's, no
     * long one goes over it: most characters need not be looked at.
     */
    static boolean mayBeIn(String text) {
        int start = 0;
        while (start + LONG <= text.length()) {
            int at = start + LONG - 1;
            while (at >= start && isOfName(text.charAt(at))) {
                at--;
            }
            if (at < start) {
                return true;
            }
            start = at + 1;
        }
        return false;
    }

    /** The offsets in {@code text} before which a line may begin. */
    static BitSet in(String text) {
        var breaks = new BitSet();
        int start = 0;
        for (int end = 0; end <= text.length(); end++) {
            if (end == text.length() || !isOfName(text.charAt(end))) {
                if (end - start >= LONG) {
                    inName(text, start, end, breaks);
                }
                start = end + 1;
            }
        }
        return breaks;
    }

    /** A name is ASCII: the words of a language are broken by its own rules. */
    private static boolean isOfName(char c) {
        return c > ' ' && c < 0x7F;
    }

    private static void inName(String text, int start, int end, BitSet breaks) {
        for (int i = start + 2; i < end - 1; i++) {
            char before = text.charAt(i - 1);
            char c = text.charAt(i);
            boolean parted = PARTING.indexOf(before) >= 0 && Character.isLetterOrDigit(c);
            boolean hump = Character.isUpperCase(c) && Character.isLowerCase(before);
            if (parted || hump) {
                breaks.set(i);
            }
        }
    }
}
