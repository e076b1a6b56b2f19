package stele.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/**
 * Grows the tree that a parser makes of the HTML, without the HTML. Where it is not certain to be the same, it says so: of
 * most raw HTML, of deep trees, and of elements that may not stand where they are put.
 */
final class HtmlTree extends HtmlLines {

    /** Below it, no bound of the parser's is near. */
    private static final int DEPTH = 64;

    private static final Map<String, Tag> TAGS = tags("""
            a b blockquote br code col colgroup del div em h1 h2 h3 h4 h5 h6 hr i img input label li ol p pre span strong sub
            sup table tbody td tfoot th thead tr u ul""");

    private static final Tag BODY = Tag.valueOf("body");

    private static final Set<String> EMPTY = Set.of("br", "col", "hr", "img", "input");
    /** What a parser reads in ways of its own. */
    private static final Set<String> NOT_RAW = Set.of("pre", "input", "label");

    /** What the parts of a table and of a list may stand in. */
    private static final Map<String, Set<String>> PARENTS = Map.of(
            "tr", Set.of("thead", "tbody", "tfoot"),
            "td", Set.of("tr"),
            "th", Set.of("tr"),
            "thead", Set.of("table"),
            "tbody", Set.of("table"),
            "tfoot", Set.of("table"),
            "colgroup", Set.of("table"),
            "col", Set.of("colgroup"),
            "li", Set.of("ul", "ol"));

    /** They hold their parts and blanks, and nothing else. */
    private static final Set<String> FRAMES = Set.of("table", "colgroup", "thead", "tbody", "tfoot", "tr");

    private final String markName;
    private final Map<Element, String> marks;
    /** Whether each text has to be looked at for characters that a parser may take for others. */
    private final boolean wary;

    private final Element body = new Element(BODY, "");
    private Element at = body;
    private int depth;
    private int links;
    private boolean certain = true;

    /**
     * @param marks takes the marks, which the tree does not hold
     * @param wary whether the author's text may hold control characters, be it as references
     */
    HtmlTree(String markName, Map<Element, String> marks, boolean wary) {
        super(256);
        this.markName = markName;
        this.marks = marks;
        this.wary = wary;
        new Document("").appendChild(body);
    }

    private static Map<String, Tag> tags(String names) {
        var tags = new HashMap<String, Tag>();
        Vocabulary.words(names).forEach(name -> tags.put(name, Tag.valueOf(name)));
        return tags;
    }

    /** The tree, if it is certain to be the one that a parser makes. */
    Optional<Element> body() {
        line();
        flush();
        return certain && at.equals(body) ? Optional.of(body) : Optional.empty();
    }

    @Override
    boolean isMarkup() {
        return false;
    }

    @Override
    HtmlLines open(String name) {
        mark();
        if (!certain) {
            // What is grown from here on is nobody's.
            return this;
        }
        flush();
        var tag = TAGS.get(name);
        boolean linkInLink = name.equals("a") && ++links > 1;
        if (tag == null || isMisplaced(name) || linkInLink || ++depth > DEPTH) {
            certain = false;
            tag = Tag.valueOf(name);
        }
        var element = new Element(tag, "");
        at.appendChild(element);
        at = element;
        return this;
    }

    /** Whether a parser would move or close something before it puts an element here. */
    private boolean isMisplaced(String name) {
        var around = at.normalName();
        var parents = PARENTS.get(name);
        if (parents != null || FRAMES.contains(around)) {
            return parents == null || !parents.contains(around);
        }
        boolean inText = !at.equals(body) && (Html.holdsOnlyText(at) || Html.isTransparent(at));
        return inText && Html.isBlock(name);
    }

    @Override
    HtmlLines attribute(String name, String value) {
        if (!certain) {
            return this;
        }
        if (name.equals(markName)) {
            marks.put(at, value);
        } else {
            certain &= value.indexOf('\n') < 0 && isOrdinary(value);
            at.attributes().add(name, value);
        }
        return this;
    }

    @Override
    HtmlLines attributeWithEntities(String name, String value) {
        if (!certain) {
            return this;
        }
        return attribute(
                name, value.indexOf('&') < 0 ? value : Parser.unescapeEntities(Escaping.escapeHtml(value, true), true));
    }

    @Override
    HtmlLines attribute(String name) {
        at.attributes().put(name, true);
        return this;
    }

    @Override
    HtmlLines inside() {
        return this;
    }

    @Override
    HtmlLines empty() {
        return leave();
    }

    @Override
    HtmlLines close(String name) {
        mark();
        if (!certain) {
            return this;
        }
        flush();
        certain &= at.nameIs(name);
        links -= name.equals("a") ? 1 : 0;
        return leave();
    }

    /** Tags that are closed where they were opened; whatever else raw HTML may hold is the parser's. */
    @Override
    HtmlLines verbatim(RawHtml raw) {
        var markup = raw.html();
        startVerbatim();
        for (var tag : certain ? raw.tags() : List.<stele.markdown.Tag>of()) {
            switch (tag.kind()) {
                case TEXT -> rawText(markup.substring(tag.start(), tag.end()));
                case START -> start(tag, markup);
                case END -> {
                    certain &= !NOT_RAW.contains(tag.name()) && !EMPTY.contains(tag.name());
                    close(tag.name());
                }
                default -> certain = false;
            }
        }
        return endVerbatim();
    }

    private void rawText(String text) {
        // An entity may stand for a blank or a line end, which is none of the lines'.
        certain &= text.indexOf('&') < 0;
        text(text);
    }

    private void start(stele.markdown.Tag tag, String markup) {
        boolean slash = markup.charAt(tag.end() - 2) == '/';
        boolean empty = EMPTY.contains(tag.name());
        certain &= !NOT_RAW.contains(tag.name()) && (empty || !slash);
        open(tag.name());
        for (var attribute : tag.attributes()) {
            certain &= isName(attribute.name()) && !at.hasAttr(attribute.name());
            if (attribute.hasValue()) {
                var value = markup.substring(attribute.valueStart(), attribute.valueEnd());
                attribute(attribute.name(), value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, true));
            } else {
                attribute(attribute.name());
            }
        }
        if (empty) {
            leave();
        }
    }

    private static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c == '-')) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private HtmlLines leave() {
        depth--;
        var parent = at.parent();
        at = parent == null ? body : parent;
        return this;
    }

    private void flush() {
        if (!written.isEmpty()) {
            var text = written.toString();
            certain &= isOrdinary(text) && (Characters.isSpace(text) || !FRAMES.contains(at.normalName()));
            at.appendChild(new TextNode(text));
            written.setLength(0);
        }
    }

    /** Whether there are no characters in it that a parser may take for others. */
    private boolean isOrdinary(String text) {
        if (!wary) {
            return true;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\t') {
                return false;
            }
        }
        return true;
    }
}
