package stele.markdown;

/** Which characters HTML takes, and which are blank (HTML standard, sections 13.2.3.5 and 2.3). */
final class Characters {

    /** Stands in for what is no character. */
    static final char REPLACEMENT = '\uFFFD';

    private static final char NO_BREAK_SPACE = '\u00A0';

    /** Of the control characters; those above it that HTML forbids are noncharacters. */
    static final char LAST_CONTROL = '\u009F';

    private Characters() {}

    /** A control character or noncharacter: a parse error wherever it stands. */
    static boolean isForbidden(char c) {
        boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\f' || c >= 0x7F && c <= LAST_CONTROL;
        return control || c >= 0xFDD0 && c <= 0xFDEF || c >= 0xFFFE;
    }

    static boolean isUnpairedSurrogate(CharSequence text, int index) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(c) && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }

    /** What HTML takes of {@code text}. */
    static String allowed(String text) {
        if (isAllowed(text)) {
            return text;
        }
        var allowed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            append(text, i, allowed);
        }
        return allowed.toString();
    }

    private static boolean isAllowed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean common = c >= ' ' && c < 0x7F || c == '\n';
            if (!common && (isForbidden(c) || Character.isSurrogate(c))) {
                return false;
            }
        }
        return true;
    }

    /** The character at {@code index} as far as HTML takes it. */
    static void append(String text, int index, StringBuilder to) {
        if (isUnpairedSurrogate(text, index)) {
            to.append(REPLACEMENT);
        } else if (!isForbidden(text.charAt(index))) {
            to.append(text.charAt(index));
        }
    }

    /** HTML's own white space. */
    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
    }

    /** White space or the no-break space, which authors and converters use to fill what is empty. */
    static boolean isBlank(char c) {
        return isSpace(c) || c == NO_BREAK_SPACE;
    }

    static boolean isSpace(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Each run of blanks as one, none at the ends, nothing that HTML forbids; a run stays a no-break space where it holds
     * nothing else.
     */
    static String fold(String text) {
        return isFolded(text) ? text : folded(text);
    }

    /** Whether it is plain that there is nothing to fold: single blanks between characters that are no others' stand-ins. */
    private static boolean isFolded(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' ? before == ' ' : c < ' ' || c >= 0x7F && (c <= NO_BREAK_SPACE || isForbidden(c))) {
                return false;
            }
            before = c;
        }
        return before != ' ' || text.isEmpty();
    }

    private static String folded(String text) {
        var folded = new StringBuilder(text.length());
        char pending = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                pending = c == NO_BREAK_SPACE && pending != ' ' ? NO_BREAK_SPACE : ' ';
            } else if (!isForbidden(c)) {
                if (pending != 0 && !folded.isEmpty()) {
                    folded.append(pending);
                }
                pending = 0;
                folded.append(c);
            }
        }
        return folded.toString();
    }
}
