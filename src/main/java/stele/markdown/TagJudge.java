package stele.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;
import java.util.ArrayList;
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
    private final List<Tag> passed = new ArrayList<>();

    private TagJudge(BasedSequence source, Reading reading, boolean block) {
        this.source = source;
        this.html = written(source, reading.manuscript().text());
        this.tags = TagScanner.scan(html);
        this.reading = reading;
        this.block = block;
    }

    /** Judges a tag in the middle of Markdown. */
    static RawHtml judge(BasedSequence source, Reading reading) {
        return new TagJudge(source, reading, false).judge();
    }

    /** Judges lines of HTML, in which a backslash is a backslash. */
    static RawHtml judgeBlock(BasedSequence source, Reading reading) {
        return new TagJudge(source, reading, true).judge();
    }

    /** What stands in the text; most sequences are a part of it without a gap, which is copied at once. */
    private static String written(BasedSequence source, String text) {
        return source instanceof SubSequence
                ? text.substring(source.getStartOffset(), source.getEndOffset())
                : source.toString();
    }

    private RawHtml judge() {
        for (int i = 0; i < tags.size(); i++) {
            var tag = tags.get(i);
            switch (tag.kind()) {
                case TEXT -> add(Kind.TEXT, text(tag).replace("<", "&lt;"));
                case RAW -> add(Kind.RAW, text(tag));
                case COMMENT -> {}
                case DECLARATION -> declaration(tag);
                case UNCLOSED -> unclosed(tag);
                case START -> i = reading.cleans() ? untrusted(i) : marked(i);
                case END -> end(tag);
            }
        }
        return new RawHtml(judged.toString(), passed);
    }

    private void add(Kind kind, String markup) {
        int start = judged.length();
        judged.append(markup);
        passed.add(new Tag(kind, start, judged.length(), "", List.of()));
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
            add(Kind.TEXT, escaped(tag));
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
            add(Kind.TEXT, escaped(tag));
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
        int start = judged.length();
        judged.append(html, tag.start(), afterName).append(' ');
        var attributes = new ArrayList<Tag.Attribute>(1 + tag.attributes().size());
        attributes.add(mark(offset(tag)));
        judged.append(' ');
        int moved = judged.length() - afterName;
        judged.append(html, afterName, tag.end());
        for (var attribute : tag.attributes()) {
            attributes.add(attribute.movedBy(moved));
        }
        passed.add(new Tag(Kind.START, start, judged.length(), tag.name(), attributes));
        return index;
    }

    /** Adds the mark of an element that begins at {@code offset}. */
    private Tag.Attribute mark(int offset) {
        judged.append(reading.markName()).append("=\"");
        int start = judged.length();
        judged.append(reading.place(offset));
        int end = judged.length();
        judged.append('"');
        return new Tag.Attribute(reading.markName(), start, end);
    }

    private void end(Tag tag) {
        var fate = reading.cleans() ? Vocabulary.fate(tag.name()) : Fate.KEPT;
        switch (fate) {
            case UNKNOWN -> add(Kind.TEXT, escaped(tag));
            case KEPT, RENAMED, UNWRAPPED -> {
                int start = judged.length();
                judged.append(text(tag));
                passed.add(new Tag(Kind.END, start, judged.length(), tag.name(), List.of()));
            }
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
