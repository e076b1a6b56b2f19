package stele.markdown;

import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import stele.diagnostic.Nearest;

/** Collects the brackets that Markdown takes for text, though it would take them for a link if something were defined. */
final class Brackets {

    /** What follows on the line, as far as it could be a destination. */
    private static final Pattern DESTINATION =
            Pattern.compile("\\h?\\((?:(?<whole>[^\"'()<>]*\\.\\p{Alpha}{2,5})\\)|\\h*<?(?<url>[^\\s<>]+)).*");

    private final Manuscript manuscript;
    private final List<String> defined = new ArrayList<>();
    private final List<Facts.Bracket> all = new ArrayList<>();

    Brackets(Document document, Manuscript manuscript) {
        this.manuscript = manuscript;
        Parser.REFERENCES
                .get(document)
                .values()
                .forEach(reference -> defined.add(reference.getReference().toString()));
    }

    void add(RefNode node) {
        var label = (node.getReference().isEmpty() ? node.getText() : node.getReference()).toString();
        var text = node.getText().isEmpty() ? label : node.getText().toString();
        boolean pair = !node.getText().isEmpty() && !node.getReference().isEmpty();
        boolean shortcut = !pair && !node.getChars().endsWith("[]");
        all.add(new Facts.Bracket(
                manuscript.position(node.getStartOffset()),
                node instanceof ImageRef,
                Characters.fold(text),
                Characters.fold(label),
                shortcut,
                isGlued(node.getStartOffset()),
                destination(node.getEndOffset()),
                Nearest.to(label, defined).orElse("")));
    }

    List<Facts.Bracket> all() {
        return all;
    }

    private boolean isGlued(int start) {
        return start > 0 && Character.isLetterOrDigit(manuscript.text().charAt(start - 1));
    }

    private String destination(int end) {
        var text = manuscript.text();
        int lineEnd = text.indexOf('\n', end);
        var match = DESTINATION.matcher(text.substring(end, lineEnd < 0 ? text.length() : lineEnd));
        if (!match.matches()) {
            return "";
        }
        var whole = match.group("whole");
        return whole == null ? match.group("url") : whole.strip();
    }
}
