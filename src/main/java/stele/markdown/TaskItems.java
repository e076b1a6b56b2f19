package stele.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.Set;

/**
 * Renders items of a task list with a box that shows whether they are done, and that nobody can tick. The item's text is its
 * label.
 */
final class TaskItems implements HtmlRenderer.HtmlRendererExtension {

    @Override
    public void rendererOptions(MutableDataHolder options) {}

    @Override
    public void extend(HtmlRenderer.Builder renderer, String type) {
        renderer.nodeRendererFactory(options -> new Renderer());
    }

    private static final class Renderer implements NodeRenderer {

        @Override
        public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
            return Set.of(new NodeRenderingHandler<>(TaskListItem.class, Renderer::item));
        }

        private static void item(TaskListItem node, NodeRendererContext context, HtmlWriter html) {
            var text = node.getFirstChild();
            boolean loose = text instanceof Paragraph paragraph && !node.isParagraphInTightListItem(paragraph);
            html.raw("<li class=\"task-list-item\">" + (loose ? "<p>" : "") + "<label><input type=\"checkbox\""
                    + (node.isItemDoneMarker() ? " checked" : "") + " disabled> ");
            if (text != null) {
                context.renderChildren(text);
            }
            html.raw("</label>" + (loose ? "</p>" : ""));
            for (var rest = text == null ? null : text.getNext(); rest != null; rest = rest.getNext()) {
                context.render(rest);
            }
            html.raw("</li>");
            html.line();
        }
    }
}
