package stele.markdown;

import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.autolink.internal.AutolinkNodePostProcessor;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.NodePostProcessor;
import com.vladsch.flexmark.parser.block.NodePostProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeTracker;
import com.vladsch.flexmark.util.data.MutableDataHolder;

/**
 * Makes links of bare addresses, as GitHub does. flexmark's extension looks for them in every text, with regular expressions;
 * here it gets to see only those in which there may be one.
 */
final class Addresses implements Parser.ParserExtension {

    @Override
    public void parserOptions(MutableDataHolder options) {}

    @Override
    public void extend(Parser.Builder parser) {
        parser.postProcessorFactory(new Factory());
    }

    /** Whether there may be an address in {@code text}, escapes and all: {@code a@b}, {@code c://d} or {@code www.e}. */
    static boolean mayBeIn(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '@' -> {
                    return true;
                }
                case ':' -> {
                    if (is(text, i + 1, '/') || is(text, i + 1, '\\')) {
                        return true;
                    }
                }
                case 'w', 'W' -> {
                    if (isW(text, i + 1) && isW(text, i + 2)) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }

    private static boolean is(CharSequence text, int index, char c) {
        return index < text.length() && text.charAt(index) == c;
    }

    private static boolean isW(CharSequence text, int index) {
        return is(text, index, 'w') || is(text, index, 'W');
    }

    private static final class Factory extends NodePostProcessorFactory {

        Factory() {
            super(false);
            addNodes(Text.class);
        }

        @Override
        public NodePostProcessor apply(Document document) {
            return new AutolinkNodePostProcessor(document) {
                @Override
                public void process(NodeTracker state, Node node) {
                    // An entity and what follows it may be the rest of an address.
                    if (node.getNext() instanceof HtmlEntity || mayBeIn(node.getChars())) {
                        super.process(state, node);
                    }
                }
            };
        }
    }
}
