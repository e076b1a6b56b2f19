package stele.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import stele.markdown.Tag.Kind;

/**
 * Cuts raw HTML into tags and text exactly where a browser would (HTML standard, section 13.2.5), so that what was judged
 * here is what the browser will see.
 */
final class TagScanner {

    /** What they hold is no HTML. */
    private static final Set<String> RAW =
            Set.of("iframe", "noembed", "noframes", "script", "style", "textarea", "title", "xmp");

    private final String html;
    private final List<Tag> tags = new ArrayList<>();
    private int at;
    private int textStart;

    private TagScanner(String html) {
        this.html = html;
    }

    /** The tags and the text between them, in order and without a gap. */
    static List<Tag> scan(CharSequence html) {
        return new TagScanner(html.toString()).scan();
    }

    /** The first tag, or the text before it. */
    static Tag first(CharSequence html) {
        var scanner = new TagScanner(html.toString());
        while (scanner.tags.isEmpty() && scanner.at < html.length()) {
            scanner.step();
        }
        scanner.text(scanner.at);
        return scanner.tags.get(0);
    }

    private List<Tag> scan() {
        while (at < html.length()) {
            step();
        }
        text(at);
        return tags;
    }

    private void step() {
        if (html.charAt(at) != '<' || !tag()) {
            at++;
        }
    }

    private boolean tag() {
        char next = peek(at + 1);
        if (next == '!') {
            return startsWith("<!--") ? comment() : startsWith("<![CDATA[") ? declaration("]]>") : declaration(">");
        }
        if (next == '?') {
            return declaration("?>");
        }
        boolean end = next == '/';
        int nameStart = at + (end ? 2 : 1);
        return isLetter(peek(nameStart)) && element(end ? Kind.END : Kind.START, nameStart);
    }

    private boolean comment() {
        if (startsWith("<!-->")) {
            return add(Kind.COMMENT, at + 5);
        }
        if (startsWith("<!--->")) {
            return add(Kind.COMMENT, at + 6);
        }
        int end = html.indexOf("-->", at + 4);
        return end < 0 ? add(Kind.UNCLOSED, html.length()) : add(Kind.COMMENT, end + 3);
    }

    private boolean declaration(String close) {
        int end = html.indexOf(close, at + 2);
        return end < 0 ? add(Kind.UNCLOSED, html.length()) : add(Kind.DECLARATION, end + close.length());
    }

    private boolean element(Kind kind, int nameStart) {
        int nameEnd = nameStart;
        while (nameEnd < html.length() && !endsName(html.charAt(nameEnd))) {
            nameEnd++;
        }
        var name = html.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
        var attributes = new ArrayList<Tag.Attribute>();
        int end = attributes(nameEnd, attributes);
        if (end < 0) {
            return add(Kind.UNCLOSED, html.length(), name, attributes);
        }
        add(kind, end, name, attributes);
        if (kind == Kind.START && RAW.contains(name)) {
            raw(name);
        }
        return true;
    }

    /** All up to the end tag; without an end tag, tags within are tags, so that the rest is not swallowed. */
    private void raw(String name) {
        for (int end = html.indexOf("</", at); end >= 0; end = html.indexOf("</", end + 2)) {
            int nameEnd = end + 2 + name.length();
            boolean same =
                    nameEnd < html.length() && html.substring(end + 2, nameEnd).equalsIgnoreCase(name);
            if (same && endsName(html.charAt(nameEnd))) {
                tags.add(new Tag(Kind.RAW, at, end, "", List.of()));
                at = end;
                textStart = end;
                return;
            }
        }
    }

    /** The offset after the {@code >} that closes the tag, or -1. */
    private int attributes(int from, List<Tag.Attribute> attributes) {
        int i = from;
        while (i < html.length()) {
            char c = html.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if (c == '/' || Characters.isSpace(c)) {
                i++;
                continue;
            }
            int nameStart = i++;
            while (i < html.length() && !endsName(html.charAt(i)) && html.charAt(i) != '=') {
                i++;
            }
            var name = html.substring(nameStart, i).toLowerCase(Locale.ROOT);
            int equals = skipSpace(i);
            if (peek(equals) == '=') {
                i = value(name, skipSpace(equals + 1), attributes);
            } else {
                attributes.add(new Tag.Attribute(name, -1, -1));
            }
        }
        return -1;
    }

    /** Adds an attribute whose value begins at {@code from}, and returns the offset after it. */
    private int value(String name, int from, List<Tag.Attribute> attributes) {
        char quote = peek(from);
        boolean quoted = quote == '"' || quote == '\'';
        int start = quoted ? from + 1 : from;
        int end = quoted ? html.indexOf(quote, start) : endOfBareValue(start);
        if (end < 0) {
            attributes.add(new Tag.Attribute(name, start, html.length()));
            return html.length();
        }
        attributes.add(new Tag.Attribute(name, start, end));
        return quoted ? end + 1 : end;
    }

    private int endOfBareValue(int from) {
        int i = from;
        while (i < html.length() && html.charAt(i) != '>' && !Characters.isSpace(html.charAt(i))) {
            i++;
        }
        return i;
    }

    private boolean add(Kind kind, int end) {
        return add(kind, end, "", List.of());
    }

    private boolean add(Kind kind, int end, String name, List<Tag.Attribute> attributes) {
        text(at);
        tags.add(new Tag(kind, at, end, name, attributes));
        at = end;
        textStart = end;
        return true;
    }

    private void text(int end) {
        if (textStart < end) {
            tags.add(new Tag(Kind.TEXT, textStart, end, "", List.of()));
        }
    }

    private int skipSpace(int from) {
        int i = from;
        while (i < html.length() && Characters.isSpace(html.charAt(i))) {
            i++;
        }
        return i;
    }

    private boolean startsWith(String wanted) {
        return html.startsWith(wanted, at);
    }

    private char peek(int index) {
        return index < html.length() ? html.charAt(index) : '\0';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean endsName(char c) {
        return c == '>' || c == '/' || Characters.isSpace(c);
    }
}
