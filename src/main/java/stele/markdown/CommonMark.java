package stele.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Set;

/** What CommonMark has settled since version 0.28, which is the one that flexmark knows. */
final class CommonMark implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

    @Override
    public void parserOptions(MutableDataHolder options) {
        options.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false).set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false);
    }

    @Override
    public void rendererOptions(MutableDataHolder options) {}

    @Override
    public void extend(Parser.Builder parser) {
        parser.customInlineParserFactory(CommonMarkInlines::new)
                // Comes of itself only with flexmark's own inline parser.
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                .customDelimiterProcessor(new Emphases('*'))
                .customDelimiterProcessor(new Emphases('_'));
    }

    @Override
    public void extend(HtmlRenderer.Builder renderer, String type) {
        renderer.nodeRendererFactory(options -> new Renderer());
    }

    private static final class Renderer implements NodeRenderer {

        @Override
        public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
            return Set.of(new NodeRenderingHandler<>(Code.class, Renderer::code));
        }

        private static void code(Code node, NodeRendererContext context, HtmlWriter html) {
            html.withAttr().tag("code");
            html.rawPre(Escaping.escapeHtml(content(node), false));
            html.tag("/code");
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
    }
}
