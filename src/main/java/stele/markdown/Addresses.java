package stele.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Locale;
import java.util.Set;

/** Renders addresses with their escapes and entities resolved, in what is read as in where it leads. */
final class Addresses implements HtmlRenderer.HtmlRendererExtension {

    @Override
    public void rendererOptions(MutableDataHolder options) {}

    @Override
    public void extend(HtmlRenderer.Builder renderer, String type) {
        renderer.nodeRendererFactory(options -> new Renderer());
    }

    private static final class Renderer implements NodeRenderer {

        @Override
        public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
            return Set.of(new NodeRenderingHandler<>(AutoLink.class, Renderer::address));
        }

        private static void address(AutoLink node, NodeRendererContext context, HtmlWriter html) {
            var reading = Reading.of(context);
            boolean bracketed = node.getOpeningMarker().startsWith("<");
            // Between angle brackets a backslash is a backslash (CommonMark, section 6.5).
            var text = bracketed
                    ? Escaping.unescapeHtml(node.getText())
                    : node.getText().unescape();
            var scheme = text.toLowerCase(Locale.ROOT).startsWith("www.") ? "http://" : "";
            html.raw("<a href=\"" + Escaping.escapeHtml(scheme + text, false) + "\" "
                    + reading.mark(node.getStartOffset()) + ">");
            html.text(text);
            html.raw("</a>");
        }
    }
}
