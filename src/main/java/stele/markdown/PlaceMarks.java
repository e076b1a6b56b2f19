package stele.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.html.MutableAttributes;

/** Marks rendered links, images and code with the place they were written at. */
final class PlaceMarks implements HtmlRenderer.HtmlRendererExtension {

    @Override
    public void rendererOptions(MutableDataHolder options) {}

    @Override
    public void extend(HtmlRenderer.Builder renderer, String type) {
        renderer.attributeProviderFactory(new Factory());
    }

    private static final class Factory extends IndependentAttributeProviderFactory {
        @Override
        public AttributeProvider apply(LinkResolverContext context) {
            var reading = Reading.of(context);
            return (node, part, attributes) -> mark(node, part, attributes, reading);
        }
    }

    private static void mark(Node node, AttributablePart part, MutableAttributes attributes, Reading reading) {
        boolean link = node instanceof LinkNodeBase || node instanceof RefNode;
        boolean code = node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock;
        if (link && part.equals(AttributablePart.LINK) || code && part.equals(AttributablePart.NODE)) {
            attributes.replaceValue(reading.markName(), reading.place(node.getStartOffset()));
        }
    }
}
