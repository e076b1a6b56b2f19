package stele.markdown;

import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.Set;

/** Renders items of a task list with a box that shows whether they are done, and that nobody can tick. */
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
            html.raw("<li class=\"task-list-item\"><input type=\"checkbox\""
                    + (node.isItemDoneMarker() ? " checked" : "")
                    + " disabled> ");
            context.renderChildren(node);
            html.raw("</li>");
            html.line();
        }
    }
}
