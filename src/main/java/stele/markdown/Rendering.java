package stele.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NonRenderingInline;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.data.DataSet;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Locale;

/**
 * Writes the syntax tree of Markdown as HTML, as CommonMark shows it. flexmark has a renderer of its own; a plain walk over
 * the tree gives the same and takes a tenth of the time.
 */
class Rendering {

    /** Those of CommonMark, which we change nothing of. */
    private static final ListOptions LISTS = ListOptions.get(new DataSet());

    private final Document document;
    private final HtmlLines html;

    /** @param source the text that the tree is of */
    Rendering(Document document, String source) {
        this(document, new HtmlLines(source.length() * 2));
    }

    /** @param html takes what is written */
    Rendering(Document document, HtmlLines html) {
        this.document = document;
        this.html = html;
    }

    String html() {
        write();
        return html.end();
    }

    final void write() {
        children(document);
    }

    /** Adds to the start tag of an element what is no author's. */
    void mark(Node node) {}

    /** What becomes of raw HTML. */
    RawHtml judged(HtmlBlockBase block) {
        return RawHtml.of(block.getContentChars().toString());
    }

    /** What becomes of a raw tag. */
    RawHtml judged(HtmlInlineBase tag) {
        return RawHtml.of(tag.getChars().toString());
    }

    /** Where a link or an image leads of which {@code url} is written. */
    String destination(String url) {
        return url;
    }

    /** Where what an element holds is written to. */
    final HtmlLines to() {
        return html;
    }

    final void children(Node parent) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            render(node);
        }
    }

    final void render(Node node) {
        if (node instanceof Block block) {
            block(block);
        } else {
            inline(node);
        }
    }

    void block(Block node) {
        if (node instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else if (node instanceof ListItem item) {
            item(item);
        } else if (node instanceof BulletList) {
            box(node, "ul");
        } else if (node instanceof OrderedList list) {
            list(list);
        } else if (node instanceof Heading heading) {
            line(node, "h" + heading.getLevel());
        } else if (node instanceof HtmlBlockBase raw) {
            html.line().verbatim(judged(raw)).line();
        } else if (node instanceof FencedCodeBlock code) {
            code(code, language(code), code.getContentChars().normalizeEOL());
        } else if (node instanceof IndentedCodeBlock code) {
            code(code, "", code.getContentChars().trimTailBlankLines().normalizeEndWithEOL());
        } else if (node instanceof BlockQuote) {
            box(node, "blockquote");
        } else if (node instanceof TableBlock) {
            box(node, "table");
        } else if (node instanceof ThematicBreak) {
            html.line().open("hr").empty().line();
        }
    }

    private void inline(Node node) {
        if (node instanceof Text) {
            text(node.getChars());
        } else if (node instanceof TextBase) {
            children(node);
        } else if (node instanceof SoftLineBreak) {
            html.text("\n");
        } else if (node instanceof StrongEmphasis) {
            phrase(node, "strong");
        } else if (node instanceof Emphasis) {
            phrase(node, "em");
        } else if (node instanceof Link link) {
            link(link, link.getUrl(), link.getTitle());
        } else if (node instanceof HtmlInlineBase tag) {
            html.verbatim(judged(tag));
        } else if (node instanceof Code code) {
            html.open("code")
                    .inside()
                    .startVerbatim()
                    .text(content(code))
                    .endVerbatim()
                    .close("code");
        } else if (node instanceof Image image) {
            image(image, image.getUrl(), image.getTitle());
        } else if (node instanceof HtmlEntity) {
            html.text(node.getChars().unescape());
        } else if (node instanceof RefNode reference) {
            reference(reference);
        } else if (node instanceof HardLineBreak) {
            html.open("br").empty().text("\n");
        } else if (node instanceof AutoLink address) {
            address(address);
        } else if (node instanceof MailLink mail) {
            mail(mail);
        } else if (node instanceof Strikethrough) {
            phrase(node, "del");
        } else {
            partOfTable(node);
        }
    }

    private void partOfTable(Node node) {
        if (node instanceof TableCell cell) {
            cell(cell);
        } else if (node instanceof TableRow) {
            line(node, "tr");
        } else if (node instanceof TableHead) {
            line(node, "thead");
        } else if (node instanceof TableBody) {
            line(node, "tbody");
        } else if (node instanceof TableCaption) {
            line(node, "caption");
        }
    }

    /** An element whose tags have lines of their own. */
    private void box(Node node, String name) {
        html.line().open(name).inside().line();
        endBox(node, name);
    }

    private void list(OrderedList node) {
        html.line().open("ol");
        if (node.getStartNumber() != 1) {
            html.attribute("start", Integer.toString(node.getStartNumber()));
        }
        html.inside().line();
        endBox(node, "ol");
    }

    private void endBox(Node node, String name) {
        children(node);
        html.line().close(name).line();
    }

    /** An element that has lines of its own, but not its tags. */
    private void line(Node node, String name) {
        html.line().open(name).inside();
        children(node);
        html.close(name).line();
    }

    private void phrase(Node node, String name) {
        html.open(name).inside();
        children(node);
        html.close(name);
    }

    private void paragraph(Paragraph node) {
        if (node.getFirstChildAnyNot(NonRenderingInline.class) == null) {
            return;
        }
        boolean bare = node.getParent() instanceof ParagraphItemContainer container
                && container.isParagraphWrappingDisabled(node, LISTS, document);
        if (bare) {
            children(node);
        } else {
            line(node, "p");
        }
    }

    private void item(ListItem node) {
        html.line().open("li").inside().text(node.getMarkerSuffix().unescape());
        children(node);
        html.close("li").line();
    }

    private void code(Block node, String classes, String content) {
        html.line().open("pre");
        mark(node);
        html.inside().startVerbatim().open("code");
        if (!classes.isEmpty()) {
            html.attribute("class", classes);
        }
        html.inside().text(content).close("code").close("pre").endVerbatim().line();
    }

    private static String language(FencedCodeBlock code) {
        return code.getInfo().isBlank()
                ? ""
                : "language-"
                        + code.getInfoDelimitedByAny(CharPredicate.SPACE_TAB).unescape();
    }

    private void cell(TableCell node) {
        var name = node.isHeader() ? "th" : "td";
        var alignment = node.getAlignment();
        html.open(name);
        if (alignment != null) {
            html.attribute("align", alignment.name().toLowerCase(Locale.ROOT));
        }
        if (node.getSpan() > 1) {
            html.attribute("colspan", Integer.toString(node.getSpan()));
        }
        html.inside();
        children(node);
        html.close(name);
    }

    private void text(BasedSequence chars) {
        var text = chars.toString();
        boolean escaped = text.indexOf('\\') >= 0 || text.indexOf('&') >= 0;
        html.text(escaped ? Escaping.normalizeEOL(chars.unescape()) : text);
    }

    /** Section 6.1: line ends are blanks, and one blank goes at either end if there is one at both. */
    private static String content(Code node) {
        var text = node.getText().toString().replace('\n', ' ');
        if (node.getAncestorOfType(TableCell.class) != null) {
            // GitHub's tables: a bar in a cell is always escaped, within code, too.
            text = text.replace("\\|", "|");
        }
        boolean padded = text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        return padded ? text.substring(1, text.length() - 1) : text;
    }

    private void link(Node node, BasedSequence url, BasedSequence title) {
        html.open("a").attributeWithEntities("href", destination(url.unescape()));
        title(title);
        mark(node);
        html.inside();
        children(node);
        html.close("a");
    }

    private void image(Node node, BasedSequence url, BasedSequence title) {
        html.open("img")
                .attributeWithEntities("src", destination(url.unescape()))
                .attributeWithEntities("alt", new TextCollectingVisitor().collectAndGetText(node));
        title(title);
        mark(node);
        html.empty();
    }

    private void title(BasedSequence title) {
        if (title.isNotNull()) {
            html.attributeWithEntities("title", title.unescape());
        }
    }

    private void reference(RefNode node) {
        var definition = node.isDefined() ? node.getReferenceNode(Parser.REFERENCES.get(document)) : null;
        if (definition != null && node instanceof ImageRef) {
            image(node, definition.getUrl(), definition.getTitle());
        } else if (definition != null) {
            link(node, definition.getUrl(), definition.getTitle());
        } else if (node instanceof ImageRef || !node.hasChildren()) {
            html.text(node.getChars().unescape());
        } else {
            html.text(node.getChars().prefixOf(node.getChildChars()).unescape());
            children(node);
            html.text(node.getChars().suffixOf(node.getChildChars()).unescape());
        }
    }

    /** An address, with its escapes and entities resolved in what is read as in where it leads. */
    private void address(AutoLink node) {
        boolean bracketed = node.getOpeningMarker().startsWith("<");
        // Between angle brackets a backslash is a backslash (CommonMark, section 6.5).
        var text = bracketed
                ? Escaping.unescapeHtml(node.getText())
                : node.getText().unescape();
        var scheme = text.toLowerCase(Locale.ROOT).startsWith("www.") ? "http://" : "";
        html.open("a").attribute("href", destination(scheme + text));
        mark(node);
        html.inside().text(text).close("a");
    }

    private void mail(MailLink node) {
        var text = node.getText().unescape();
        html.open("a").attributeWithEntities("href", "mailto:" + destination(text));
        mark(node);
        html.inside().text(text).close("a");
    }
}
