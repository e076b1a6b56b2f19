package stele.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.Set;

/** Renders the author's own HTML as {@link TagJudge} lets it pass. */
final class RawHtml implements HtmlRenderer.HtmlRendererExtension {

    @Override
    public void rendererOptions(MutableDataHolder options) {}

    @Override
    public void extend(HtmlRenderer.Builder renderer, String type) {
        renderer.nodeRendererFactory(options -> new Renderer());
    }

    private static final class Renderer implements NodeRenderer {

        @Override
        public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
            return Set.of(
                    new NodeRenderingHandler<>(HtmlBlock.class, Renderer::block),
                    new NodeRenderingHandler<>(HtmlCommentBlock.class, Renderer::block),
                    new NodeRenderingHandler<>(HtmlInline.class, Renderer::inline),
                    new NodeRenderingHandler<>(HtmlInlineComment.class, Renderer::inline));
        }

        private static void block(HtmlBlockBase node, NodeRendererContext context, HtmlWriter html) {
            html.line();
            html.rawPre(TagJudge.judgeBlock(node.getContentChars(), Reading.of(context)));
            html.line();
        }

        private static void inline(HtmlInlineBase node, NodeRendererContext context, HtmlWriter html) {
            html.rawPre(TagJudge.judge(node.getChars(), Reading.of(context)));
        }
    }
}
