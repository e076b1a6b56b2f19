package stele.markdown;

import java.util.Set;

/** Text and attributes as HTML; what HTML has no place for is left out. */
final class Escape {

    private static final Set<String> BOOLEAN = Vocabulary.words("""
            allowfullscreen async autofocus autoplay checked controls default defer disabled hidden inert loop multiple muted
            open playsinline readonly required reversed selected""");

    private Escape() {}

    static void text(String text, StringBuilder to) {
        if (isPlain(text)) {
            to.append(text);
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            character(text, i, false, to);
        }
    }

    /** Text in which long names may be broken. */
    static void words(String text, StringBuilder to) {
        if (!Breaks.mayBeIn(text)) {
            text(text, to);
            return;
        }
        var breaks = Breaks.in(text);
        for (int i = 0; i < text.length(); i++) {
            if (breaks.get(i)) {
                to.append("<wbr>");
            }
            character(text, i, false, to);
        }
    }

    static void attribute(String name, String value, StringBuilder to) {
        to.append(' ').append(name);
        if (!BOOLEAN.contains(name)) {
            to.append("=\"");
            for (int i = 0; i < value.length(); i++) {
                character(value, i, true, to);
            }
            to.append('"');
        }
    }

    /** Whether there is one of the signs that mean something to HTML. */
    static boolean holdsSign(byte[] utf8) {
        for (byte b : utf8) {
            if (b <= '>' && (b == '&' || b == '<' || b == '>')) {
                return true;
            }
        }
        return false;
    }

    /** Whether all characters are common ones that stand for themselves. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char c) {
        if (c > '>') {
            return c < 0x7F || c >= 0xA0 && c < Character.MIN_SURROGATE;
        }
        return c >= ' ' ? c != '&' && c != '<' && c != '>' : c == '\n';
    }

    private static void character(String text, int index, boolean inAttribute, StringBuilder to) {
        char c = text.charAt(index);
        if (c == '&') {
            to.append("&amp;");
        } else if (c == '<') {
            to.append("&lt;");
        } else if (inAttribute ? c == '"' : c == '>') {
            to.append(inAttribute ? "&quot;" : "&gt;");
        } else {
            Characters.append(text, index, to);
        }
    }
}
