package stele.markdown;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What can be told of a topic's Markdown without parsing it. It answers where the text is written plainly, as nearly all are,
 * and leaves everything else to {@link MarkdownReader}, whose answers its own always equal.
 */
public final class Skim {

    /** Signs that mean nothing to Markdown wherever they stand within a line. */
    private static final String PLAIN_SIGNS = " \u00A0\u202F,.;:()/'\"%?-–—‘’“”„‚«»…：";

    private static final int LONGEST_LABEL = 100;

    private final String text;
    private final @Nullable String heading;
    /** After the heading's line; or before the first line, where there is no plain heading. */
    private final int below;

    private Skim(String text, int bodyOffset) {
        this.text = text;
        int line = withinWrappers(nextWritten(bodyOffset));
        int end = lineEnd(line);
        this.heading = heading(line, end);
        this.below = heading == null ? bodyOffset : end;
    }

    /**
     * A look at a topic.
     *
     * @param bodyOffset where the Markdown begins in {@code text}, as for {@link MarkdownReader#read}
     */
    public static Skim of(String text, int bodyOffset) {
        return new Skim(text, bodyOffset);
    }

    /** The text of {@link Body#heading}; empty where only the parser can tell. */
    public Optional<String> heading() {
        return Optional.ofNullable(heading);
    }

    /** Whether {@link #revised} is all there is to say. */
    public boolean knowsRevised() {
        if (heading == null) {
            return false;
        }
        int line = withinWrappers(nextWritten(below));
        return revised().isPresent()
                || line == text.length()
                || Character.isLetterOrDigit(text.charAt(line))
                || text.startsWith("## ", line)
                        && line + 3 < text.length()
                        && Character.isLetterOrDigit(text.charAt(line + 3));
    }

    /** What {@link Body#revised} is, as far as it is known: the date in a line {@code _**Label:** 2012-10-19_}. */
    public Optional<String> revised() {
        int line = heading == null ? text.length() : withinWrappers(nextWritten(below));
        int end = lineEnd(line);
        var written = text.substring(line, end).stripTrailing();
        int date = written.length() - "2012-10-19_".length();
        if (!written.startsWith("_**") || date < 4 || !written.endsWith("_") || !isParagraph(line, end)) {
            return Optional.empty();
        }
        int label = written.indexOf("** ");
        boolean labelled = label == date - "** ".length()
                && label - 4 <= LONGEST_LABEL
                && (written.charAt(label - 1) == ':' || written.charAt(label - 1) == '：')
                && isLabel(written, 3, label - 1);
        var day = written.substring(date, written.length() - 1);
        return labelled && isDay(day) ? Optional.of(day) : Optional.empty();
    }

    /** Whether {@link Body#sections} may hold items: false only where it surely does not. */
    public boolean mayListTopics() {
        for (int line = 0; line < text.length(); line = lineEnd(line) + 1) {
            if (mayListTopic(line, lineEnd(line))) {
                return true;
            }
        }
        return containsTag("<ul") || containsTag("<ol") || containsTag("<li");
    }

    /** Whether the line starts a list item, or several, and what follows the marker may be a link. */
    private boolean mayListTopic(int start, int end) {
        int at = start;
        boolean marked = false;
        while (at < end) {
            char c = text.charAt(at);
            int after = afterMarker(at, end);
            if (after > at) {
                marked = true;
                at = after;
            } else if (Characters.isBlank(c) || c == '>' || marked && (c == '*' || c == '_' || c == '~')) {
                at++;
            } else {
                // A character that is left out before parsing may hide a marker, and an entity may be a blank.
                return Characters.isForbidden(c) || marked && (c == '[' || c == '<' || c == '&' || c == '!');
            }
        }
        return marked;
    }

    private int afterMarker(int at, int end) {
        int digits = at;
        while (digits < end && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        char c = digits < end ? text.charAt(digits) : ' ';
        boolean marker = digits == at ? c == '-' || c == '+' || c == '*' : c == '.' || c == ')';
        boolean apart = digits + 1 >= end || Characters.isSpace(text.charAt(digits + 1));
        return marker && apart ? Math.min(end, digits + 1) : at;
    }

    private boolean containsTag(String tag) {
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            if (text.regionMatches(true, at, tag, 0, tag.length())) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String heading(int line, int end) {
        int start = text.startsWith("# ", line) ? afterAnchor(line + 2) : end;
        if (start == end || !isPlain(text, start, end)) {
            return null;
        }
        var title = Characters.fold(text.substring(start, end));
        // An address becomes a link; its text may be cut.
        return title.isEmpty() || title.contains("www.") || title.contains("://") ? null : title;
    }

    private int withinWrappers(int start) {
        int line = start;
        while (isWrapper(line)) {
            line = nextWritten(lineEnd(line));
        }
        return line;
    }

    /** Whether the line opens or closes an element that only holds others, and nothing more belongs to its block. */
    private boolean isWrapper(int line) {
        int end = lineEnd(line);
        boolean tag = text.startsWith("<div>", line)
                || text.startsWith("<div ", line) && text.substring(line, end).indexOf("alert") < 0
                || text.startsWith("</div>", line);
        boolean span = text.startsWith("<span>", line)
                && text.startsWith("</span>", end - "</span>".length())
                && isBlank(end - "</span>".length(), line + "<span>".length());
        return (span || tag && text.indexOf('>', line) == end - 1) && isEmpty(end + 1);
    }

    /** After {@code <a name="…"></a>}, which one publishing system put before each heading's text. */
    private int afterAnchor(int start) {
        if (!text.startsWith("<a name=\"", start)) {
            return start;
        }
        int at = start + "<a name=\"".length();
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '-')) {
            at++;
        }
        return text.startsWith("\"></a>", at) ? at + "\"></a>".length() : start;
    }

    private static boolean isLabel(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == ':' || text.charAt(i) == '：') {
                return false;
            }
        }
        return start < end && Character.isLetterOrDigit(text.charAt(start)) && isPlain(text, start, end);
    }

    private static boolean isDay(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i == 4 || i == 7 ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetterOrDigit(c) && !Character.isSurrogate(c);
            if (!letter && PLAIN_SIGNS.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The first line from {@code start} on that has something on it; the end of the text if none has. */
    private int nextWritten(int start) {
        int line = start;
        while (line < text.length() && isBlank(lineEnd(line), line)) {
            line = lineEnd(line) + 1;
        }
        return Math.min(line, text.length());
    }

    private boolean isBlank(int end, int start) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) != ' ' && text.charAt(i) != '\t' && text.charAt(i) != '\u00A0') {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing above or below the line belongs to its paragraph. A line of no-break spaces would. */
    private boolean isParagraph(int line, int end) {
        boolean begins = line == below + 1 || isEmpty(text.lastIndexOf('\n', line - 2) + 1);
        return begins && isEmpty(end + 1);
    }

    private boolean isEmpty(int line) {
        for (int i = line; i < lineEnd(line); i++) {
            if (text.charAt(i) != ' ' && text.charAt(i) != '\t') {
                return false;
            }
        }
        return true;
    }

    private int lineEnd(int start) {
        int end = start >= text.length() ? -1 : text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }
}
