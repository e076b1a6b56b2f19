package stele.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import stele.file.Utf8Builder;
import stele.markdown.Article;
import stele.markdown.Body;
import stele.markdown.Body.Heading;

/**
 * The text of an article, cut at its headings. The article is known to be well-formed and cleaned, so that its tags can be
 * told from its text without building a tree. One article after another, in the same room: every byte of a site passes here.
 */
final class Passages implements Article.Slots {

    /** What runs on within a line; every other tag parts words. */
    private static final List<String> INLINE = List.of(
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s",
            "samp", "small", "span", "strong", "sub", "sup", "u", "var", "wbr");

    /** What is not read. */
    private static final List<String> SILENT = List.of("button", "script", "style", "svg", "template");

    private static final String IMAGE = "img";

    /** The names above, one list behind the other. */
    private static final Dictionary TAGS = new Dictionary();

    private static final int IMAGE_TAG;

    static {
        INLINE.forEach(TAGS::add);
        SILENT.forEach(TAGS::add);
        IMAGE_TAG = TAGS.add(IMAGE);
    }

    private static final byte[] ID = bytes(" id=\"");
    private static final byte[] ALT = bytes(" alt=\"");

    /** What articles are escaped with. */
    private static final List<String> ESCAPED = List.of("&lt;", "&gt;", "&quot;", "&amp;");

    private static final List<byte[]> ESCAPES =
            ESCAPED.stream().map(Passages::bytes).toList();

    /** A soft hyphen in UTF-8. */
    private static final byte SOFT = (byte) 0xc2;

    private static final byte HYPHEN = (byte) 0xad;

    private static final String SIGNS = "<>\"&";

    private final Utf8Builder article = new Utf8Builder(1 << 14);
    private final Map<String, Heading> headings = new HashMap<>();
    private final List<Passage> passages = new ArrayList<>();
    private IntFunction<String> titles = link -> "";
    private Heading heading = new Heading(1, "", "");
    private byte[] html = {};
    private int size;
    private byte[] text = {};
    private int start;
    private int length;

    /** The name of the element that is not read now stands from here to there; nowhere if both are the same. */
    private int unread;

    private int unreadEnd;

    /**
     * Reads {@code body}.
     *
     * @param called what link {@code index} is called, where its author left it without a text
     */
    void read(Body body, IntFunction<String> called) {
        titles = called;
        headings.clear();
        for (var outlined : body.outline()) {
            headings.put(outlined.id(), outlined);
        }
        article.truncate(0);
        body.article().write(article, this);
        html = article.toBytes(html);
        size = article.length();
        if (text.length < size) {
            text = new byte[html.length];
        }
        passages.clear();
        heading = new Heading(1, "", "");
        start = 0;
        length = 0;
        unread = 0;
        unreadEnd = 0;
        read();
    }

    /** What was read, in order; what stands before the first heading is always there. */
    List<Passage> list() {
        return List.copyOf(passages);
    }

    /** The texts of all passages, in UTF-8. */
    byte[] text() {
        return Arrays.copyOf(text, length);
    }

    private void read() {
        int at = 0;
        while (at < size) {
            byte c = html[at];
            if (c == '<' && isTag(at)) {
                at = tag(at);
                continue;
            }
            int sign = c == '&' ? sign(at) : -1;
            int end = sign < 0 ? plainEnd(at + 1) : at + ESCAPES.get(sign).length;
            if (isRead()) {
                if (sign < 0) {
                    say(html, at, end);
                } else {
                    say(SIGNS.charAt(sign));
                }
            }
            at = end;
        }
        close();
    }

    private boolean isRead() {
        return unread == unreadEnd;
    }

    /** Where the next tag or sign may be, from {@code from} on. */
    private int plainEnd(int from) {
        var in = html;
        int most = size;
        int end = from;
        while (end < most && in[end] != '<' && in[end] != '&') {
            end++;
        }
        return end;
    }

    private boolean isTag(int open) {
        int name = open + 1 < size && html[open + 1] == '/' ? open + 2 : open + 1;
        return name < size && (html[name] >= 'a' && html[name] <= 'z' || html[name] >= 'A' && html[name] <= 'Z');
    }

    /** Reads the tag at {@code open}; where it ends. */
    private int tag(int open) {
        boolean end = html[open + 1] == '/';
        int name = open + (end ? 2 : 1);
        int attributes = name;
        int hash = 0;
        while (attributes < size && isOfName(html[attributes])) {
            if (html[attributes] >= 'A' && html[attributes] <= 'Z') {
                lower(attributes);
            }
            hash = Dictionary.hash(hash, html[attributes++]);
        }
        int close = attributes;
        for (boolean quoted = false; close < size && (quoted || html[close] != '>'); close++) {
            quoted ^= html[close] == '"';
        }
        if (isRead()) {
            tag(name, hash, end, attributes, close);
        } else if (end && stands(html, unread, unreadEnd, name, attributes)) {
            unread = unreadEnd;
        }
        return close + 1;
    }

    private static boolean isOfName(byte c) {
        return (c & 0xff) > ' ' && c != '/' && c != '>';
    }

    /** Authors' tags may be in capitals. */
    private void lower(int i) {
        html[i] = (byte) (html[i] + 'a' - 'A');
    }

    private void tag(int name, int hash, boolean end, int attributes, int close) {
        int tag = TAGS.find(html, name, attributes, hash);
        if (!end && tag >= INLINE.size() && tag != IMAGE_TAG) {
            leaveOut(name, attributes);
            return;
        }
        var opened = end || attributes == close ? null : headings.get(value(ID, attributes, close));
        if (opened != null) {
            // Its words are known from the outline, without what stands beside them.
            leaveOut(name, attributes);
            close();
            heading = opened;
        } else if (tag == IMAGE_TAG) {
            say(' ');
            var alt = bytes(value(ALT, attributes, close));
            say(alt, 0, alt.length);
            say(' ');
        } else if (tag < 0 || tag >= INLINE.size()) {
            say(' ');
        }
    }

    /** Reads nothing until the element ends whose name stands there. */
    private void leaveOut(int name, int end) {
        unread = name;
        unreadEnd = end;
    }

    private void close() {
        int from = start;
        int to = length;
        while (from < to && Character.isWhitespace(Characters.at(text, from))) {
            from += Characters.width(text[from]);
        }
        while (to > from && Character.isWhitespace(Characters.at(text, Characters.before(text, to)))) {
            to = Characters.before(text, to);
        }
        passages.add(new Passage(heading.id(), heading.text(), from, to));
        start = length;
    }

    private void say(char ascii) {
        say(new byte[] {(byte) ascii}, 0, 1);
    }

    /** Blanks are folded, and nobody sees a soft hyphen. */
    private void say(byte[] said, int from, int to) {
        var out = text;
        int end = length;
        for (int i = from; i < to; i++) {
            byte c = said[i];
            if (c > ' ') {
                out[end++] = c;
            } else if (c == ' ' || c >= '\t' && c <= '\r') {
                if (end > start && out[end - 1] != ' ') {
                    out[end++] = ' ';
                }
            } else if (c == HYPHEN && end > start && out[end - 1] == SOFT) {
                end--;
            } else {
                out[end++] = c;
            }
        }
        length = end;
    }

    /** Which of the signs that articles are escaped with stands at {@code i}; negative where none does. */
    private int sign(int i) {
        for (int sign = 0; sign < ESCAPES.size(); sign++) {
            if (stands(ESCAPES.get(sign), i, size)) {
                return sign;
            }
        }
        return -1;
    }

    /** What an attribute says; nothing where it is not there. */
    private String value(byte[] attribute, int from, int to) {
        for (int i = from; i < to; i++) {
            if (html[i] == ' ' && stands(attribute, i, to)) {
                int begin = i + attribute.length;
                int end = begin;
                while (end < to && html[end] != '"') {
                    end++;
                }
                return plain(new String(html, begin, end - begin, StandardCharsets.UTF_8));
            }
        }
        return "";
    }

    private boolean stands(byte[] what, int at, int to) {
        return at + what.length <= to && stands(what, 0, what.length, at, at + what.length);
    }

    /** Whether what stands in {@code what} from {@code whatFrom} on stands in the article, too. */
    private boolean stands(byte[] what, int whatFrom, int whatTo, int from, int to) {
        return Arrays.equals(what, whatFrom, whatTo, html, from, to);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String plain(String escaped) {
        var plain = escaped;
        for (int sign = 0; plain.indexOf('&') >= 0 && sign < ESCAPED.size(); sign++) {
            plain = plain.replace(ESCAPED.get(sign), SIGNS.substring(sign, sign + 1));
        }
        return plain;
    }

    @Override
    public String linkStart(int index, String attributes) {
        return "";
    }

    @Override
    public String linkText(int index) {
        return titles.apply(index).replace("&", "&amp;").replace("<", "&lt;");
    }

    @Override
    public String linkEnd(int index) {
        return "";
    }

    @Override
    public String image(Article.Image image) {
        return "<img" + image.attributes() + ">";
    }

    /** The theme's words are not the author's. */
    @Override
    public String word(String key) {
        return "";
    }
}
