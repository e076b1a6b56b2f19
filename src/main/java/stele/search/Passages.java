package stele.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import stele.file.Utf8Builder;
import stele.markdown.Article;
import stele.markdown.Body;
import stele.markdown.Body.Heading;

/**
 * The text of an article, cut at its headings. The article is known to be well-formed and cleaned, so that its tags can be
 * told from its text without building a tree.
 */
final class Passages implements Article.Slots {

    /** What runs on within a line; every other tag parts words. */
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s",
            "samp", "small", "span", "strong", "sub", "sup", "u", "var", "wbr");

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

    /** What is not read. */
    private static final Set<String> SILENT = Set.of("button", "script", "style", "svg", "template");

    private final IntFunction<String> titles;
    private final Map<String, Heading> headings = new HashMap<>();
    private final List<Passage> passages = new ArrayList<>();
    private Heading heading = new Heading(1, "", "");
    private String unread = "";
    private byte[] html = {};
    private byte[] text = {};
    private int length;

    private Passages(Body body, IntFunction<String> titles) {
        this.titles = titles;
        body.outline().forEach(outlined -> headings.put(outlined.id(), outlined));
    }

    /**
     * The passages of {@code body}, in order; that before the first heading is always there.
     *
     * @param titles what link {@code index} is called, where its author left it without a text
     */
    static List<Passage> of(Body body, IntFunction<String> titles) {
        var passages = new Passages(body, titles);
        var html = new Utf8Builder(body.article().encoded().length() * 2);
        body.article().write(html, passages);
        passages.read(html.toBytes());
        return passages.passages;
    }

    private void read(byte[] article) {
        html = article;
        text = new byte[html.length + 1];
        int at = 0;
        while (at < html.length) {
            byte c = html[at];
            if (c == '<' && isTag(at)) {
                at = tag(at);
            } else {
                int sign = c == '&' ? sign(at) : -1;
                int end = sign < 0 ? plainEnd(at + 1) : at + ESCAPES.get(sign).length;
                if (unread.isEmpty() && sign < 0) {
                    say(html, at, end);
                } else if (unread.isEmpty()) {
                    say(SIGNS.charAt(sign));
                }
                at = end;
            }
        }
        close();
    }

    /** Where the next tag or sign may be, from {@code from} on. */
    private int plainEnd(int from) {
        int end = from;
        while (end < html.length && html[end] != '<' && html[end] != '&') {
            end++;
        }
        return end;
    }

    private boolean isTag(int open) {
        int name = open + 1 < html.length && html[open + 1] == '/' ? open + 2 : open + 1;
        return name < html.length && (html[name] >= 'a' && html[name] <= 'z' || html[name] >= 'A' && html[name] <= 'Z');
    }

    /** Reads the tag at {@code open}; where it ends. */
    private int tag(int open) {
        boolean end = html[open + 1] == '/';
        int name = open + (end ? 2 : 1);
        int attributes = name;
        while (attributes < html.length
                && (html[attributes] & 0xff) > ' '
                && html[attributes] != '/'
                && html[attributes] != '>') {
            attributes++;
        }
        int close = attributes;
        for (boolean quoted = false; close < html.length && (quoted || html[close] != '>'); close++) {
            quoted ^= html[close] == '"';
        }
        tag(
                new String(html, name, attributes - name, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT),
                end,
                attributes,
                close);
        return close + 1;
    }

    private void tag(String name, boolean end, int attributes, int close) {
        if (!unread.isEmpty()) {
            unread = end && unread.equals(name) ? "" : unread;
            return;
        }
        var opened = end || attributes == close ? null : headings.get(value(ID, attributes, close));
        if (!end && SILENT.contains(name)) {
            unread = name;
        } else if (opened != null) {
            // Its words are known from the outline, without what stands beside them.
            unread = name;
            close();
            heading = opened;
        } else if (name.equals("img")) {
            say(' ');
            var alt = bytes(value(ALT, attributes, close));
            say(alt, 0, alt.length);
            say(' ');
        } else if (!INLINE.contains(name)) {
            say(' ');
        }
    }

    private void close() {
        passages.add(
                new Passage(heading.id(), heading.text(), new String(text, 0, length, StandardCharsets.UTF_8).strip()));
        length = 0;
    }

    private void say(char ascii) {
        say(new byte[] {(byte) ascii}, 0, 1);
    }

    /** Blanks are folded, and nobody sees a soft hyphen. Every byte of a site passes here. */
    private void say(byte[] said, int from, int to) {
        var out = text;
        int end = length;
        for (int i = from; i < to; i++) {
            byte c = said[i];
            if (c == ' ' || c >= '\t' && c <= '\r') {
                if (end > 0 && out[end - 1] != ' ') {
                    out[end++] = ' ';
                }
            } else if (c == HYPHEN && end > 0 && out[end - 1] == SOFT) {
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
            if (stands(ESCAPES.get(sign), i, html.length)) {
                return sign;
            }
        }
        return -1;
    }

    /** What an attribute says; nothing where it is not there. */
    private String value(byte[] attribute, int from, int to) {
        for (int i = from; i < to; i++) {
            if (html[i] == ' ' && stands(attribute, i, to)) {
                int start = i + attribute.length;
                int end = start;
                while (end < to && html[end] != '"') {
                    end++;
                }
                return plain(new String(html, start, end - start, StandardCharsets.UTF_8));
            }
        }
        return "";
    }

    private boolean stands(byte[] what, int at, int to) {
        if (at + what.length > to) {
            return false;
        }
        for (int i = 0; i < what.length; i++) {
            if (html[at + i] != what[i]) {
                return false;
            }
        }
        return true;
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
