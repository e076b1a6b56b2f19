package stele.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.Set;
import stele.diagnostic.Nearest;

/** Block quotes that start with {@code [!NOTE]}, as on GitHub and in DocFX, become alerts with a title. */
final class Alerts implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

    @Override
    public void parserOptions(MutableDataHolder options) {}

    @Override
    public void rendererOptions(MutableDataHolder options) {}

    @Override
    public void extend(Parser.Builder parser) {
        parser.customBlockParserFactory(new AlertParser.Factory());
    }

    @Override
    public void extend(HtmlRenderer.Builder renderer, String type) {
        renderer.nodeRendererFactory(options -> new Renderer());
    }

    private static final class Renderer implements NodeRenderer {

        @Override
        public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
            return Set.of(
                    new NodeRenderingHandler<>(BlockQuote.class, Renderer::quote),
                    new NodeRenderingHandler<>(Alert.class, Renderer::alert));
        }

        private static void quote(BlockQuote node, NodeRendererContext context, HtmlWriter html) {
            if (node.getFirstChild() instanceof Alert) {
                context.renderChildren(node);
                return;
            }
            if (node.getFirstChild() instanceof Paragraph paragraph) {
                warnOfUnknownKind(paragraph, Reading.of(context));
            }
            context.delegateRender();
        }

        private static void warnOfUnknownKind(Paragraph paragraph, Reading reading) {
            var line = paragraph.getContentLines(0, 1).get(0);
            Alert.Marker.at(line.trim())
                    .filter(marker -> Alert.Kind.of(marker.name()).isEmpty())
                    .ifPresent(marker -> {
                        var meant = Nearest.to(marker.name(), Alert.Kind.names());
                        reading.warn(
                                line.trim().getStartOffset(),
                                "content/unknown-alert",
                                "'[!" + marker.name() + "]' is no kind of alert",
                                meant.map(kind -> "write '[!" + kind + "]'")
                                        .orElse("write one of " + String.join(", ", Alert.Kind.names())));
                    });
        }

        private static void alert(Alert node, NodeRendererContext context, HtmlWriter html) {
            var reading = Reading.of(context);
            var word = node.kind().word();
            html.line();
            html.raw("<div class=\"alert alert-" + word + "\" role=\"note\" " + reading.titled("alert." + word) + ">");
            html.line();
            context.renderChildren(node);
            html.line();
            html.raw("</div>");
            html.line();
        }
    }
}
