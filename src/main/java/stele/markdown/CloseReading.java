package stele.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
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
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Optional;
import stele.markdown.Facts.Kind;

/** Notes the {@link Facts} of a topic, from its syntax tree: only there is the place of every word known. */
final class CloseReading {

    private final Document document;
    private final Parts parts;
    private final Passages passages;
    private final CloseTags tags;
    private final Brackets brackets;
    private boolean inLink;

    private CloseReading(Document document, Reading reading) {
        this.document = document;
        this.parts = new Parts(reading.manuscript());
        this.passages = new Passages(reading.manuscript());
        this.tags = new CloseTags(reading, parts, passages);
        this.brackets = new Brackets(document, reading.manuscript());
    }

    /**
     * The facts of a document.
     *
     * @param revised the date of the revision line, which is not in the article
     */
    static Facts of(Document document, Reading reading, Optional<String> revised) {
        var closely = new CloseReading(document, reading);
        closely.children(document);
        closely.passages.next(false);
        revised.ifPresent(closely.passages::dropDate);
        return new Facts(closely.parts.all(), closely.tags.ids(), closely.passages.all(), closely.brackets.all());
    }

    private void children(Node parent) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof HtmlBlockBase block) {
                passages.next(parts.inHeading());
                tags.read(block.getContentChars(), false);
                passages.next(parts.inHeading());
            } else if (node instanceof Block) {
                block(node);
            } else {
                inline(node);
            }
        }
    }

    private void block(Node node) {
        if (node instanceof Heading heading) {
            parts.startHeading(heading.getLevel(), node.getStartOffset());
            passage(node);
            parts.endHeading();
        } else if (node instanceof Paragraph || node instanceof TableCell) {
            passage(node);
        } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            var code = ((Block) node).getContentChars().toString();
            parts.add(Kind.CODE, node.getStartOffset(), Characters.fold(code));
        } else if (!(node instanceof Reference) && !(node instanceof TableSeparator)) {
            part(node);
            children(node);
        }
    }

    private void part(Node node) {
        if (node instanceof TableBlock) {
            parts.add(Kind.TABLE, node.getStartOffset(), "");
        } else if (node instanceof Alert alert) {
            parts.add(Kind.ALERT, alert.markerOffset(), alert.kind().word());
        } else if (node instanceof ListItem) {
            parts.add(Kind.LIST_ITEM, node.getStartOffset(), "");
        }
    }

    private void passage(Node node) {
        passages.next(parts.inHeading());
        tags.startPassage();
        children(node);
        passages.next(parts.inHeading());
    }

    private void inline(Node node) {
        if (node instanceof Text) {
            words(node.getChars(), true);
        } else if (node instanceof HtmlEntity) {
            words(node.getChars(), false);
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            unread(" ");
        } else if (node instanceof Code code) {
            unread(code.getText());
        } else if (node instanceof AutoLink || node instanceof MailLink) {
            unread(node.getChildChars());
        } else if (node instanceof HtmlInlineBase) {
            tags.read(BasedSequence.of(node.getChars()), inLink);
        } else if (node instanceof Image image) {
            image(node, image.getUrl());
        } else if (node instanceof ImageRef image && image.isDefined()) {
            image(node, image.getReferenceNode(document).getUrl());
        } else if (node instanceof Link || node instanceof LinkRef link && link.isDefined()) {
            inLink = true;
            children(node);
            inLink = false;
        } else {
            if (node instanceof RefNode undefined && !tags.isSilent()) {
                brackets.add(undefined);
            }
            children(node);
        }
    }

    private void words(BasedSequence chars, boolean escapes) {
        if (!tags.isSilent()) {
            passages.add(chars, inLink || tags.inLink(), escapes);
        }
        if (parts.want()) {
            parts.words(escapes ? Escaping.unescapeString(chars) : Escaping.unescapeHtml(chars));
        }
    }

    /** What a reader sees though it is no prose. */
    private void unread(CharSequence shown) {
        passages.space();
        if (parts.want()) {
            parts.words(shown.toString());
        }
    }

    private void image(Node node, BasedSequence url) {
        parts.add(Kind.IMAGE, node.getStartOffset(), CloseTags.fileName(Escaping.unescapeString(url)));
        unread(node.getChildChars());
    }
}
