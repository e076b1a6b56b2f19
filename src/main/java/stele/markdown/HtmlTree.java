package stele.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/**
 * Grows the tree that a parser makes of the HTML, without the HTML. Where it is not certain to be the same, it says so: of
 * raw HTML, of deep trees, and of elements that may not stand where they are put.
 */
final class HtmlTree extends HtmlLines {

    /** Below it, no bound of the parser's is near. */
    private static final int DEPTH = 64;

    private static final Map<String, Tag> TAGS = tags("""
            a blockquote br code del div em h1 h2 h3 h4 h5 h6 hr img input label li ol p pre strong table tbody td th thead
            tr ul""");

    private final String markName;
    private final Map<Element, String> marks;
    private final Element body = Document.createShell("").body();
    private Element at = body;
    private int depth;
    private int links;
    private boolean certain = true;

    /** @param marks takes the marks, which the tree does not hold */
    HtmlTree(String markName, Map<Element, String> marks) {
        super(256);
        this.markName = markName;
        this.marks = marks;
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
        return certain ? Optional.of(body) : Optional.empty();
    }

    @Override
    boolean isMarkup() {
        return false;
    }

    @Override
    HtmlLines open(String name) {
        mark();
        flush();
        var tag = TAGS.get(name);
        boolean misplaced = Html.isBlock(name) && at != body && Html.holdsOnlyText(at);
        boolean linkInLink = name.equals("a") && ++links > 1;
        if (tag == null || misplaced || linkInLink || ++depth > DEPTH) {
            certain = false;
            tag = Tag.valueOf(name);
        }
        var element = new Element(tag, "");
        at.appendChild(element);
        at = element;
        return this;
    }

    @Override
    HtmlLines attribute(String name, String value) {
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
        flush();
        links -= name.equals("a") ? 1 : 0;
        return leave();
    }

    @Override
    HtmlLines verbatim(String markup) {
        certain = false;
        return this;
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
            certain &= isOrdinary(text);
            at.appendChild(new TextNode(text));
            written.setLength(0);
        }
    }

    /** Whether there are no characters in it that a parser may take for others. */
    private static boolean isOrdinary(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\t') {
                return false;
            }
        }
        return true;
    }
}
