package stele.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import stele.markdown.Tag.Kind;
import stele.markdown.Vocabulary.Fate;

/**
 * Turns the author's own HTML into HTML that can stand in the middle of a page: every start tag carries a mark, nothing is
 * left unclosed, and of an untrusted topic no element that does something passes.
 */
final class TagJudge {

    private static final int SHOWN = 60;

    private final BasedSequence source;
    private final String html;
    private final List<Tag> tags;
    private final Reading reading;
    private final boolean block;
    private final StringBuilder judged = new StringBuilder();

    private TagJudge(BasedSequence source, Reading reading, boolean block) {
        this.source = source;
        this.html = source.toString();
        this.tags = TagScanner.scan(html);
        this.reading = reading;
        this.block = block;
    }

    /** Judges a tag in the middle of Markdown. */
    static String judge(BasedSequence source, Reading reading) {
        return new TagJudge(source, reading, false).judge();
    }

    /** Judges lines of HTML, in which a backslash is a backslash. */
    static String judgeBlock(BasedSequence source, Reading reading) {
        return new TagJudge(source, reading, true).judge();
    }

    private String judge() {
        for (int i = 0; i < tags.size(); i++) {
            var tag = tags.get(i);
            switch (tag.kind()) {
                case TEXT -> judged.append(text(tag).replace("<", "&lt;"));
                case RAW -> judged.append(text(tag));
                case COMMENT -> {}
                case DECLARATION -> declaration(tag);
                case UNCLOSED -> unclosed(tag);
                case START -> i = reading.cleans() ? untrusted(i) : marked(i);
                case END -> end(tag);
            }
        }
        return judged.toString();
    }

    private void declaration(Tag tag) {
        if (reading.cleans()) {
            warnRemoved(tag);
        }
    }

    private void unclosed(Tag tag) {
        if (html.startsWith("<!--", tag.start())) {
            boolean block = html.substring(0, tag.start()).isBlank();
            var fact = block
                    ? "'<!--' is never closed: all that follows it is removed"
                    : "'<!--' is not closed before a blank line: what follows it up to there is removed";
            reading.warn(offset(tag), "html/unclosed", fact, "close it with '-->'");
        } else {
            var fact = "'" + shown(tag) + "' is not closed: it is shown as text";
            reading.warn(offset(tag), "html/unclosed", fact, "close it with '>'");
            judged.append(escaped(tag));
        }
    }

    /** Judges the start tag at {@code index}; the index of the last tag that was dealt with. */
    private int untrusted(int index) {
        var tag = tags.get(index);
        if (Vocabulary.isText(tag)) {
            reading.warn(
                    offset(tag),
                    "html/unknown-element",
                    "'" + shown(tag) + "' is no HTML element: it is shown as text",
                    "write '" + asText(shown(tag)) + "' if that is meant");
            judged.append(escaped(tag));
            return index;
        }
        var fate = Vocabulary.fate(tag.name());
        if (fate == Fate.REMOVED || fate == Fate.REMOVED_WITH_CONTENT) {
            warnRemoved(tag);
            return fate == Fate.REMOVED ? index : Math.max(index, endOf(tag.name(), index));
        }
        return marked(index);
    }

    private int endOf(String name, int from) {
        for (int i = from + 1; i < tags.size(); i++) {
            if (tags.get(i).is(Kind.END) && tags.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private int marked(int index) {
        var tag = tags.get(index);
        int afterName = tag.start() + 1 + tag.name().length();
        judged.append(html, tag.start(), afterName)
                .append(' ')
                .append(reading.mark(offset(tag)))
                .append(' ')
                .append(html, afterName, tag.end());
        return index;
    }

    private void end(Tag tag) {
        if (!reading.cleans()) {
            judged.append(text(tag));
            return;
        }
        switch (Vocabulary.fate(tag.name())) {
            case UNKNOWN -> judged.append(escaped(tag));
            case KEPT, RENAMED, UNWRAPPED -> judged.append(text(tag));
            case REMOVED, REMOVED_WITH_CONTENT -> {}
        }
    }

    private void warnRemoved(Tag tag) {
        var name = tag.name().isEmpty() ? shown(tag) : "<" + tag.name() + ">";
        reading.warn(
                offset(tag),
                "html/disallowed",
                "'" + name + "' is removed from the page",
                "say it in Markdown, or trust the content in site.yaml");
    }

    private int offset(Tag tag) {
        return source.getIndexOffset(tag.start());
    }

    private String text(Tag tag) {
        return html.substring(tag.start(), tag.end());
    }

    /** How an author says that {@code tag} is text. */
    private String asText(String tag) {
        return block
                ? tag.replace("<", "&lt;").replace(">", "&gt;")
                : tag.replace("<", "\\<").replace(">", "\\>");
    }

    private String escaped(Tag tag) {
        return text(tag).replace("<", "&lt;").replace(">", "&gt;");
    }

    /** The tag on one line, cut where it is long. */
    private String shown(Tag tag) {
        var line = Characters.fold(text(tag));
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
