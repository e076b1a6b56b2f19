package stele.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.LinkNode;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What raw tags within a line of text do to the Markdown between them. */
final class InlineHtml {

    private final Reading reading;
    private boolean inLink;

    private InlineHtml(Reading reading) {
        this.reading = reading;
    }

    /**
     * An address within {@code <a href>…</a>} is that link's text and no link of its own; one that names no host is text,
     * too; what stands between {@code <script>} and {@code </script>} goes with them.
     */
    static void settle(Node document, Reading reading) {
        var manuscript = reading.manuscript();
        if (manuscript.glance().count('<') > 0 || Addresses.mayBeIn(manuscript)) {
            new InlineHtml(reading).visit(document);
        }
    }

    private void visit(Node parent) {
        if (parent instanceof Block) {
            inLink = false;
        }
        if (reading.cleans()) {
            removeHiddenChildren(parent);
        }
        for (Node child = parent.getFirstChild(), next; child != null; child = next) {
            next = child.getNext();
            if (child instanceof HtmlInlineBase || child instanceof HtmlBlockBase) {
                reading.noteRawHtml();
            }
            boolean address = child instanceof AutoLink || child instanceof MailLink;
            if (address && (inLink || !namesHost((LinkNode) child))) {
                var text = new Text(((LinkNode) child).getChildChars());
                child.insertBefore(text);
                child.unlink();
            } else {
                if (child instanceof HtmlInline) {
                    tag(child).filter(tag -> tag.name().equals("a")).ifPresent(tag -> inLink = opensLink(tag));
                }
                visit(child);
            }
        }
    }

    /** {@code https://\<server\>/} in prose is a pattern of an address: GitHub's dialect wants a host (GFM, section 6.9). */
    private static boolean namesHost(LinkNode address) {
        var text = address.getChildChars();
        int host = text.indexOf("://") + "://".length();
        return text.indexOf("://") < 0
                || host < text.length() && (Character.isLetterOrDigit(text.charAt(host)) || text.charAt(host) == '[');
    }

    private static boolean opensLink(Tag tag) {
        return tag.is(Tag.Kind.START)
                && tag.attributes().stream().anyMatch(it -> it.name().equals("href"));
    }

    private void removeHiddenChildren(Node parent) {
        Set<String> unclosed = new HashSet<>(0);
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (!(child instanceof HtmlInline) || child.getChars().startsWith("</")) {
                continue;
            }
            var name = tag(child)
                    .filter(tag -> tag.is(Tag.Kind.START))
                    .map(Tag::name)
                    .filter(it -> Vocabulary.fate(it) == Vocabulary.Fate.REMOVED_WITH_CONTENT);
            if (name.isPresent() && !unclosed.contains(name.get())) {
                var end = endTag(child, name.get());
                if (end.isPresent()) {
                    unlinkBetween(child, end.get());
                } else {
                    unclosed.add(name.get());
                }
            }
        }
    }

    private static Optional<Node> endTag(Node start, String name) {
        for (Node node = start.getNext(); node != null; node = node.getNext()) {
            if (tag(node)
                    .filter(tag -> tag.is(Tag.Kind.END) && tag.name().equals(name))
                    .isPresent()) {
                return Optional.of(node);
            }
        }
        return Optional.empty();
    }

    private static void unlinkBetween(Node start, Node end) {
        for (Node node = start.getNext(), next; node != null && node != end; node = next) {
            next = node.getNext();
            node.unlink();
        }
    }

    private static Optional<Tag> tag(Node node) {
        return node instanceof HtmlInline
                ? TagScanner.scan(BasedSequence.of(node.getChars())).stream().findFirst()
                : Optional.empty();
    }
}
