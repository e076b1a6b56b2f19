package stele.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Writes a tree as HTML, as it is, with a cut at every link, image, heading and word of the theme's. */
final class ArticleWriter implements NodeVisitor {

    private static final Set<String> VOID =
            Vocabulary.words("area base br col embed hr img input link meta param source track wbr");
    private static final Set<String> BOOLEAN = Vocabulary.words("""
            allowfullscreen async autofocus autoplay checked controls default defer disabled hidden inert loop multiple muted
            open playsinline readonly required reversed selected""");
    /** What the linker writes itself. */
    private static final Set<String> OF_LINKER = Set.of("href", "hreflang", "src");

    /** What a link may not stand in. */
    private static final String IN_ANOTHER = "a[href],summary,button,label";

    private final Links links;
    private final Headings headings;
    private final Reading reading;
    private final List<Article.Piece> pieces = new ArrayList<>();
    private final StringBuilder html = new StringBuilder();
    private int verbatim;

    private ArticleWriter(Links links, Headings headings, Reading reading) {
        this.links = links;
        this.headings = headings;
        this.reading = reading;
    }

    static Article write(Element body, Links links, Headings headings, Reading reading) {
        var writer = new ArticleWriter(links, headings, reading);
        body.childNodes().forEach(node -> node.traverse(writer));
        writer.cut();
        return new Article(writer.pieces);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            text(text.getWholeText());
        } else if (node instanceof DataNode data) {
            html.append(data.getWholeData());
        } else if (node instanceof Element element) {
            start(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element) || VOID.contains(element.normalName())) {
            return;
        }
        verbatim -= isVerbatim(element) ? 1 : 0;
        var index = links.index(element);
        if (index.isEmpty()) {
            if (element.closest(IN_ANOTHER) == null) {
                headings.index(element).ifPresent(heading -> add(new Article.HeadingEnd(heading)));
            }
            html.append("</").append(element.normalName()).append('>');
            return;
        }
        if (Links.isBare(element)) {
            add(new Article.LinkText(index.getAsInt()));
        }
        add(new Article.LinkEnd(index.getAsInt()));
    }

    /** Blanks between elements are one line end at most, except where they show. */
    private void text(String text) {
        if (verbatim > 0 || !Characters.isSpace(text)) {
            escape(text, false, html);
        } else if (text.indexOf('\n') < 0) {
            html.append(text);
        } else if (!html.isEmpty() && html.charAt(html.length() - 1) != '\n' || html.isEmpty() && !pieces.isEmpty()) {
            html.append('\n');
        }
    }

    private void start(Element element) {
        verbatim += isVerbatim(element) ? 1 : 0;
        var index = links.index(element);
        if (index.isPresent()) {
            var attributes = new StringBuilder();
            attributes(element, attributes);
            add(
                    element.nameIs("img")
                            ? new Article.Image(index.getAsInt(), attributes.toString())
                            : new Article.LinkStart(index.getAsInt(), attributes.toString()));
            return;
        }
        html.append('<').append(element.normalName());
        attributes(element, html);
        html.append('>');
        if (element.nameIs("pre") && startsWithLineEnd(element)) {
            // A parser drops the first line end after <pre>.
            html.append('\n');
        }
        headings.index(element).ifPresent(heading -> add(new Article.HeadingStart(heading)));
        reading.titleOf(element).ifPresent(this::title);
    }

    private static boolean startsWithLineEnd(Element element) {
        return element.childNodeSize() > 0
                && element.childNode(0) instanceof TextNode text
                && text.getWholeText().startsWith("\n");
    }

    private static boolean isVerbatim(Element element) {
        return element.nameIs("pre") || element.nameIs("textarea");
    }

    private void title(String key) {
        html.append("<p class=\"alert-title\">");
        add(new Article.Word(key));
        html.append("</p>");
    }

    private void attributes(Element element, StringBuilder to) {
        boolean slot = links.index(element).isPresent();
        if (slot && element.nameIs("img") && !element.hasAttr("alt")) {
            to.append(" alt=\"\"");
        }
        for (Attribute attribute : element.attributes()) {
            var name = attribute.getKey();
            if (slot && OF_LINKER.contains(name)) {
                continue;
            }
            to.append(' ').append(name);
            if (!BOOLEAN.contains(name)) {
                to.append("=\"");
                escape(attribute.getValue(), true, to);
                to.append('"');
            }
        }
    }

    private void add(Article.Piece piece) {
        cut();
        pieces.add(piece);
    }

    private void cut() {
        if (!html.isEmpty()) {
            pieces.add(new Article.Html(html.toString()));
            html.setLength(0);
        }
    }

    private static void escape(String text, boolean inAttribute, StringBuilder to) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '&') {
                to.append("&amp;");
            } else if (c == '<') {
                to.append("&lt;");
            } else if (inAttribute ? c == '"' : c == '>') {
                to.append(inAttribute ? "&quot;" : "&gt;");
            } else if (Characters.isUnpairedSurrogate(text, i)) {
                to.append(Characters.REPLACEMENT);
            } else if (!Characters.isForbidden(c)) {
                to.append(c);
            }
        }
    }
}
