package stele.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;

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

    @Override
    String mark(Node node) {
        return " " + reading.mark(node.getStartOffset());
    }

    @Override
    String judged(HtmlBlockBase block) {
        return TagJudge.judgeBlock(block.getContentChars(), reading);
    }

    @Override
    String judged(HtmlInlineBase tag) {
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
                .raw("<div class=\"alert alert-" + word + "\" role=\"note\" " + reading.titled("alert." + word) + ">")
                .line();
        children(node);
        to().line().raw("</div>").line();
    }

    /** An item with a box that shows whether it is done, and that nobody can tick. The item's text is its label. */
    private void task(TaskListItem node) {
        var text = node.getFirstChild();
        boolean loose = text instanceof Paragraph paragraph && !node.isParagraphInTightListItem(paragraph);
        to().raw("<li class=\"task-list-item\">" + (loose ? "<p>" : "") + "<label><input type=\"checkbox\""
                + (node.isItemDoneMarker() ? " checked" : "") + " disabled> ");
        if (text != null) {
            children(text);
        }
        to().raw("</label>" + (loose ? "</p>" : ""));
        for (var rest = text == null ? null : text.getNext(); rest != null; rest = rest.getNext()) {
            render(rest);
        }
        to().raw("</li>").line();
    }
}
