package stele.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Writes a topic as HTML: with marks that say where links, images and code were written, with alerts and tasks, and of raw
 * HTML what {@link TagJudge} lets pass.
 */
final class TopicRendering extends Rendering {

    private final Reading reading;

    TopicRendering(Document document, Reading reading) {
        super(document, reading.manuscript().text());
        this.reading = reading;
    }

    private TopicRendering(Document document, Reading reading, HtmlTree tree) {
        super(document, tree);
        this.reading = reading;
    }

    /** The tree that a parser makes of {@link #html}, where that is certain without a parser; its marks are taken. */
    static Optional<Element> tree(Document document, Reading reading) {
        var marks = new HashMap<Element, String>();
        var tree = new HtmlTree(
                reading.markName(), marks, reading.manuscript().glance().mayHoldControl());
        new TopicRendering(document, reading, tree).write();
        var body = tree.body();
        body.ifPresent(it -> reading.takeMarks(marks));
        return body;
    }

    @Override
    void mark(Node node) {
        to().attribute(reading.markName(), reading.place(node.getStartOffset()));
    }

    @Override
    RawHtml judged(HtmlBlockBase block) {
        return TagJudge.judgeBlock(block.getContentChars(), reading);
    }

    @Override
    RawHtml judged(HtmlInlineBase tag) {
        return TagJudge.judge(tag.getChars(), reading);
    }

    @Override
    void block(Block node) {
        if (node instanceof TaskListItem item) {
            task(item);
        } else if (node instanceof Alert alert) {
            alert(alert);
        } else if (node instanceof BlockQuote && node.getFirstChild() instanceof Alert) {
            children(node);
        } else {
            if (node instanceof BlockQuote && node.getFirstChild() instanceof Paragraph paragraph) {
                Alerts.warnOfUnknownKind(paragraph, reading);
            }
            super.block(node);
        }
    }

    private void alert(Alert node) {
        var word = node.kind().word();
        to().line()
                .open("div")
                .attribute("class", "alert alert-" + word)
                .attribute("role", "note")
                .attribute(reading.markName(), reading.word("alert." + word))
                .inside()
                .line();
        children(node);
        to().line().close("div").line();
    }

    /** An item with a box that shows whether it is done, and that nobody can tick. The item's text is its label. */
    private void task(TaskListItem node) {
        var text = node.getFirstChild();
        boolean loose = text instanceof Paragraph paragraph && !node.isParagraphInTightListItem(paragraph);
        to().open("li").attribute("class", "task-list-item").inside();
        if (loose) {
            to().open("p").inside();
        }
        to().open("label").inside().open("input").attribute("type", "checkbox");
        if (node.isItemDoneMarker()) {
            to().attribute("checked");
        }
        to().attribute("disabled").empty().text(" ");
        if (text != null) {
            children(text);
        }
        to().close("label");
        if (loose) {
            to().close("p");
        }
        for (var rest = text == null ? null : text.getNext(); rest != null; rest = rest.getNext()) {
            render(rest);
        }
        to().close("li").line();
    }
}
