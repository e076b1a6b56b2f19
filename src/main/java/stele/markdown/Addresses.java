package stele.markdown;

import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.autolink.internal.AutolinkNodePostProcessor;
import com.vladsch.flexmark.util.ast.DoNotDecorate;
import com.vladsch.flexmark.util.ast.DoNotLinkDecorate;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeTracker;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes links of bare addresses, as GitHub does. flexmark's extension sorts all nodes of a tree and looks for addresses in
 * every text, with regular expressions; here it gets to see only the texts in which there may be one.
 */
final class Addresses {

    private static final NodeTracker NOBODY = new Nobody();

    private Addresses() {}

    /** Makes links of the addresses in a tree, which is of {@code manuscript}. */
    static void link(Document document, Manuscript manuscript) {
        if (!mayBeIn(manuscript)) {
            return;
        }
        var texts = new ArrayList<Text>();
        collect(document, manuscript, texts);
        if (texts.isEmpty()) {
            return;
        }
        var processor = new AutolinkNodePostProcessor(document);
        for (var text : texts) {
            // Where an address goes on behind an entity, the texts after it have become part of it.
            if (text.getParent() != null) {
                processor.process(NOBODY, text);
            }
        }
    }

    /** Texts with what may be an address; not those of links, or in code. */
    private static void collect(Node parent, Manuscript manuscript, List<Text> texts) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                // An entity and what follows it may be the rest of an address.
                if (text.getNext() instanceof HtmlEntity || mayBeIn(text, manuscript)) {
                    texts.add(text);
                }
            } else if (!(node instanceof DoNotDecorate || node instanceof DoNotLinkDecorate)) {
                collect(node, manuscript, texts);
            }
        }
    }

    /** Whether there may be one at all. */
    static boolean mayBeIn(Manuscript manuscript) {
        // The signs of one may be written as entities.
        return manuscript.glance().addresses() > 0 || manuscript.glance().count('&') > 0;
    }

    private static boolean mayBeIn(Text node, Manuscript manuscript) {
        int start = manuscript.bodyOffset() + node.getStartOffset();
        int end = manuscript.bodyOffset() + node.getEndOffset();
        boolean excluded = manuscript.isGapless() && !manuscript.glance().mayHoldAddress(start, end);
        return !excluded && mayBeIn(node.getChars());
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

    /** Nobody keeps a list of the nodes. */
    private static final class Nobody implements NodeTracker {

        @Override
        public void nodeAdded(Node node) {}

        @Override
        public void nodeAddedWithChildren(Node node) {}

        @Override
        public void nodeAddedWithDescendants(Node node) {}

        @Override
        public void nodeRemoved(Node node) {}

        @Override
        public void nodeRemovedWithChildren(Node node) {}

        @Override
        public void nodeRemovedWithDescendants(Node node) {}
    }
}
