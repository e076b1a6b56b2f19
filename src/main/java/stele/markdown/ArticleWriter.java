package stele.markdown;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import stele.file.Utf8Builder;

/** Writes a tree as HTML, as it is, with a cut wherever the rest of the site or the theme has a say. */
final class ArticleWriter {

    private static final Set<String> VOID =
            Vocabulary.words("area base br col embed hr img input link meta param source track wbr");
    /** What the linker writes itself. */
    private static final Set<String> OF_LINKER = Set.of("href", "hreflang", "src");
    /** What a link may not stand in. */
    private static final Tags IN_ANOTHER = Tags.of("summary button label");
    /** Where an image is no link to its file. */
    private static final Tags NO_LINK_IN = Tags.of("summary button label picture h1 h2 h3 h4 h5 h6");

    private static final Tags CAPTIONS = Tags.of("caption");

    private final Cuts cuts;
    /** Whether HTML takes every character of the text. */
    private final boolean allowed;
    /** Whether each of them stands for itself, too. */
    private final boolean plain;

    private final Encoding pieces = new Encoding();
    private final Utf8Builder html = new Utf8Builder(4096);
    private final Set<String> captions = new HashSet<>();
    private int verbatim;
    private int tablesOpen;
    private int tables;
    private int images;

    private ArticleWriter(Cuts cuts) {
        this.cuts = cuts;
        var glance = cuts.reading().manuscript().glance();
        this.allowed = !glance.mayHoldForbidden() && !glance.mayHoldControl();
        this.plain = allowed && glance.isWithoutSigns();
    }

    static Article write(Element body, Cuts cuts) {
        var writer = new ArticleWriter(cuts);
        writer.children(body);
        writer.cut();
        return Article.of(writer.pieces.toUtf8());
    }

    private void children(Element parent) {
        for (int i = 0; i < parent.childNodeSize(); i++) {
            var node = parent.childNode(i);
            if (node instanceof TextNode text) {
                text(text.getWholeText());
            } else if (node instanceof Element element) {
                element(element);
            } else if (node instanceof DataNode data) {
                html.append(data.getWholeData());
            }
        }
    }

    private void element(Element element) {
        if (element.nameIs("pre")) {
            var listing = cuts.listings().index(element);
            if (listing.isPresent()) {
                listing(listing.getAsInt(), element);
                return;
            }
        }
        var link = element.nameIs("a") || element.nameIs("img") ? cuts.links().index(element) : OptionalInt.empty();
        if (link.isPresent()) {
            link(link.getAsInt(), element);
            return;
        }
        verbatim += isVerbatim(element) ? 1 : 0;
        start(element);
        children(element);
        if (!VOID.contains(element.normalName())) {
            verbatim -= isVerbatim(element) ? 1 : 0;
            end(element);
        }
    }

    private void listing(int index, Element block) {
        var attributes = new StringBuilder();
        attributes(block, false, attributes);
        attributes.append(Listings.ALWAYS);
        add(new Article.Code(index, attributes.toString(), Characters.allowed(block.wholeText())));
    }

    private void link(int index, Element element) {
        var attributes = new StringBuilder();
        attributes(element, true, attributes);
        if (element.nameIs("img")) {
            add(image(index, element, attributes));
            return;
        }
        add(new Article.LinkStart(index, attributes.toString()));
        children(element);
        if (Links.isBare(element)) {
            add(new Article.LinkText(index));
        }
        add(new Article.LinkEnd(index));
    }

    private void end(Element element) {
        if (Html.isHeading(element)) {
            var heading = cuts.headings().index(element);
            if (heading.isPresent() && !isWithin(IN_ANOTHER, element)) {
                add(new Article.HeadingEnd(heading.getAsInt()));
            }
        }
        html.append("</").append(element.normalName()).append('>');
        if (Listings.isCode(element) || element.nameIs("table") && --tablesOpen == 0) {
            html.append("</div>");
        }
    }

    /** Blanks between elements are one line end at most, except where they show. */
    private void text(String text) {
        if (verbatim > 0) {
            escaped(text);
        } else if (!Characters.isSpace(text)) {
            words(text);
        } else if (text.indexOf('\n') < 0) {
            html.append(text);
        } else if (html.length() > 0 ? !html.endsWith('\n') : !pieces.isEmpty()) {
            html.append('\n');
        }
    }

    private void words(String text) {
        if (Breaks.mayBeIn(text)) {
            var broken = new StringBuilder();
            Escape.words(text, broken);
            html.append(broken.toString());
        } else {
            escaped(text);
        }
    }

    /** Nearly no text holds anything to be escaped, and most files hold nothing that is left out of HTML. */
    private void escaped(String text) {
        if (plain) {
            html.append(text);
            return;
        }
        if (allowed) {
            var utf8 = text.getBytes(StandardCharsets.UTF_8);
            if (!Escape.holdsSign(utf8)) {
                html.append(utf8);
                return;
            }
        }
        var escaped = new StringBuilder();
        Escape.text(text, escaped);
        html.append(escaped.toString());
    }

    private void start(Element element) {
        if (element.nameIs("table") && tablesOpen++ == 0) {
            startRegion(element);
        } else if (Listings.isCode(element)) {
            html.append("<div class=\"code\">");
        }
        html.append('<').append(element.normalName());
        attributes(element);
        html.append(Listings.isCode(element) ? Listings.ALWAYS : "")
                .append(element.nameIs("pre") ? " tabindex=\"0\">" : ">");
        if (element.nameIs("pre") && startsWithLineEnd(element)) {
            // A parser drops the first line end after <pre>.
            html.append('\n');
        }
        if (Html.isHeading(element)) {
            cuts.headings().index(element).ifPresent(heading -> add(new Article.HeadingStart(heading)));
        } else if (element.nameIs("div")) {
            cuts.reading().titleOf(element).ifPresent(this::title);
        }
    }

    /** A table that may be wider than the page gets a box that scrolls, named by its caption or its number. */
    private void startRegion(Element table) {
        tables++;
        var caption = CAPTIONS.firstChildOf(table);
        var name = caption == null ? "" : PlainText.of(caption);
        html.append("<div class=\"table\"");
        if (!isWithin(IN_ANOTHER, table)) {
            add(new Article.Region("table.region", tables, captions.add(name) ? name : ""));
        }
        html.append('>');
    }

    private Article.Image image(int index, Element image, StringBuilder attributes) {
        if (images++ > 0 && !image.hasAttr("loading")) {
            attributes.append(" loading=\"lazy\" decoding=\"async\"");
        }
        boolean opens =
                !Characters.isBlank(image.attr("alt")) && !image.hasAttr("usemap") && !isWithin(NO_LINK_IN, image);
        return new Article.Image(index, attributes.toString(), pixels(image, "width"), pixels(image, "height"), opens);
    }

    private static boolean isWithin(Tags tags, Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            if (tags.has(at) || Html.isLink(at)) {
                return true;
            }
        }
        return false;
    }

    private static int pixels(Element image, String attribute) {
        var written = image.attr(attribute).strip();
        return written.matches("[0-9]{1,5}") ? Integer.parseInt(written) : 0;
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

    private void attributes(Element element) {
        if (element.attributesSize() > 0 || element.nameIs("code")) {
            var attributes = new StringBuilder();
            attributes(element, false, attributes);
            html.append(attributes.toString());
        }
    }

    /** @param slot whether the element is a link or an image that the linker writes */
    private void attributes(Element element, boolean slot, StringBuilder to) {
        boolean image = slot && element.nameIs("img");
        if (image && !element.hasAttr("alt")) {
            to.append(" alt=\"\"");
        }
        if (element.attributesSize() > 0) {
            boolean code = Listings.isCode(element);
            for (Attribute attribute : element.attributes()) {
                var name = attribute.getKey();
                boolean ours = slot && OF_LINKER.contains(name)
                        || image && (name.equals("width") || name.equals("height"))
                        || code && Listings.OURS.contains(name);
                if (!ours) {
                    Escape.attribute(name, attribute.getValue(), to);
                }
            }
        }
        if (element.nameIs("code") && verbatim == 0) {
            // A name in code reads in its own direction, and is nobody's to translate.
            to.append(element.hasAttr("dir") ? "" : " dir=\"auto\"")
                    .append(element.hasAttr("translate") ? "" : " translate=\"no\"");
        }
    }

    private void add(Article.Piece piece) {
        cut();
        piece.encode(pieces);
    }

    private void cut() {
        if (html.length() > 0) {
            pieces.html(html);
            html.truncate(0);
        }
    }
}
