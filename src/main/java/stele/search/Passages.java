package stele.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
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

    private static final String ID = " id=\"";
    private static final String ALT = " alt=\"";

    /** What articles are escaped with. */
    private static final List<String> ESCAPED = List.of("&lt;", "&gt;", "&quot;", "&amp;");

    private static final String SIGNS = "<>\"&";

    /** What is not read. */
    private static final Set<String> SILENT = Set.of("button", "script", "style", "svg", "template");

    private final IntFunction<String> titles;
    private final Map<String, Heading> headings = new HashMap<>();
    private final List<Passage> passages = new ArrayList<>();
    private Heading heading = new Heading(1, "", "");
    private String unread = "";
    private char[] html = {};
    private char[] text = {};
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
        passages.read(body.article().html(passages));
        return passages.passages;
    }

    private void read(String article) {
        html = article.toCharArray();
        text = new char[html.length + 1];
        int at = 0;
        while (at < html.length) {
            char c = html[at];
            if (c == '<' && isTag(at)) {
                at = tag(at);
            } else {
                int sign = c == '&' ? sign(at) : -1;
                if (unread.isEmpty()) {
                    say(sign < 0 ? c : SIGNS.charAt(sign));
                }
                at += sign < 0 ? 1 : ESCAPED.get(sign).length();
            }
        }
        close();
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
                && html[attributes] > ' '
                && html[attributes] != '/'
                && html[attributes] != '>') {
            attributes++;
        }
        int close = attributes;
        for (boolean quoted = false; close < html.length && (quoted || html[close] != '>'); close++) {
            quoted ^= html[close] == '"';
        }
        tag(new String(html, name, attributes - name).toLowerCase(Locale.ROOT), end, attributes, close);
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
            var alt = value(ALT, attributes, close);
            for (int i = 0; i < alt.length(); i++) {
                say(alt.charAt(i));
            }
            say(' ');
        } else if (!INLINE.contains(name)) {
            say(' ');
        }
    }

    private void close() {
        passages.add(new Passage(heading.id(), heading.text(), new String(text, 0, length).strip()));
        length = 0;
    }

    /** Blanks are folded, and nobody sees a soft hyphen. */
    private void say(char c) {
        boolean blank = c == ' ' || c >= '\t' && c <= '\r';
        if (!blank && c != '\u00ad') {
            text[length++] = c;
        } else if (blank && length > 0 && text[length - 1] != ' ') {
            text[length++] = ' ';
        }
    }

    /** Which of the signs that articles are escaped with stands at {@code i}; negative where none does. */
    private int sign(int i) {
        for (int sign = 0; sign < ESCAPED.size(); sign++) {
            if (stands(ESCAPED.get(sign), i, html.length)) {
                return sign;
            }
        }
        return -1;
    }

    /** What an attribute says; nothing where it is not there. */
    private String value(String attribute, int from, int to) {
        for (int i = from; i < to; i++) {
            if (html[i] == ' ' && stands(attribute, i, to)) {
                int start = i + attribute.length();
                int end = start;
                while (end < to && html[end] != '"') {
                    end++;
                }
                return plain(new String(html, start, end - start));
            }
        }
        return "";
    }

    private boolean stands(String what, int at, int to) {
        if (at + what.length() > to) {
            return false;
        }
        for (int i = 0; i < what.length(); i++) {
            if (html[at + i] != what.charAt(i)) {
                return false;
            }
        }
        return true;
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
