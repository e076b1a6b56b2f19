package stele.markdown;

import org.jsoup.nodes.Element;

/** The first sentences of an article. */
final class Summary {

    private static final int LENGTH = 160;
    private static final int ENOUGH = 80;
    private static final String MORE = "…";
    private static final Tags PARAGRAPHS = Tags.of("p");
    private static final Tags NOT_PROSE = Tags.of("table ul ol dl pre blockquote details figure");

    private Summary() {}

    /** The first paragraphs of prose, plain, until there is enough to say what the article is about. */
    static String of(Element body) {
        var summary = new StringBuilder();
        for (var paragraph : PARAGRAPHS.in(body)) {
            if (summary.length() >= ENOUGH) {
                break;
            }
            if (isProse(paragraph)) {
                var text = PlainText.of(paragraph);
                summary.append(summary.isEmpty() || text.isEmpty() ? "" : " ").append(text);
            }
        }
        return cut(summary.toString());
    }

    private static boolean isProse(Element paragraph) {
        for (Element at = paragraph; at != null; at = at.parent()) {
            if (NOT_PROSE.has(at) || at.hasClass("alert")) {
                return false;
            }
        }
        return true;
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
