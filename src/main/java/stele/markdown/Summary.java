package stele.markdown;

import org.jsoup.nodes.Element;

/** The first sentences of an article. */
final class Summary {

    private static final int LENGTH = 160;
    private static final int ENOUGH = 80;
    private static final String MORE = "…";
    private static final Tags NOT_PROSE = Tags.of("table ul ol dl pre blockquote details figure");

    private Summary() {}

    /** The first paragraphs of prose, plain, until there is enough to say what the article is about. */
    static String of(Element body) {
        var summary = new StringBuilder();
        add(body, summary);
        return cut(summary.toString());
    }

    private static void add(Element parent, StringBuilder summary) {
        for (int i = 0; i < parent.childNodeSize() && summary.length() < ENOUGH; i++) {
            if (parent.childNode(i) instanceof Element child && !NOT_PROSE.has(child) && !child.hasClass("alert")) {
                if (child.nameIs("p")) {
                    var text = PlainText.of(child);
                    summary.append(summary.isEmpty() || text.isEmpty() ? "" : " ")
                            .append(text);
                }
                add(child, summary);
            }
        }
    }

    private static String cut(String text) {
        if (text.length() <= LENGTH) {
            return text;
        }
        int end = text.lastIndexOf(' ', LENGTH - 1);
        if (end < ENOUGH) {
            // A language that does not part its words, or one very long word.
            end = LENGTH - 1;
            end -= Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
        }
        while (end > 0 && !Character.isLetterOrDigit(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(0, end) + MORE;
    }
}
