package stele.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import stele.diagnostic.Position;
import stele.markdown.Facts.Passage;
import stele.markdown.Facts.Run;

/** Collects prose: words come in as they stand in the text, and go out in runs whose places in the file are known. */
final class Passages {

    /** What is not words: an address, or a no-break space written as an entity. */
    private static final Pattern NO_WORDS =
            Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://\\S*|&(?:nbsp|#160|#[xX][aA]0);");

    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final Manuscript manuscript;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private boolean heading;

    Passages(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    List<Passage> all() {
        return passages;
    }

    /** Ends the passage that is being read; the next one is a heading, or not. */
    void next(boolean isHeading) {
        if (!runs.isEmpty()) {
            passages.add(new Passage(heading, runs));
            runs.clear();
        }
        heading = isHeading;
    }

    /** Parts what came before from what follows. */
    void space() {
        int last = runs.size() - 1;
        if (last >= 0 && !runs.get(last).spaced()) {
            var run = runs.get(last);
            runs.set(last, new Run(run.position(), run.text(), run.link(), true));
        }
    }

    /**
     * Takes words.
     *
     * @param escapes whether a backslash before punctuation is markup
     */
    void add(BasedSequence words, boolean link, boolean escapes) {
        var text = words.toString();
        var other = text.contains("://") || text.indexOf('&') >= 0 ? NO_WORDS.matcher(text) : null;
        int start = 0;
        while (other != null && other.find()) {
            pieces(words, start, other.start(), link, escapes);
            space();
            start = other.end();
        }
        pieces(words, start, words.length(), link, escapes);
    }

    private void pieces(BasedSequence words, int from, int to, boolean link, boolean escapes) {
        int start = from;
        for (int i = from; i < to; i++) {
            char c = words.charAt(i);
            if (c == '\n') {
                run(words, start, i, link);
                space();
                start = i + 1;
            } else if (escapes && c == '\\' && i + 1 < to && ESCAPABLE.indexOf(words.charAt(i + 1)) >= 0) {
                run(words, start, i, link);
                start = ++i;
            } else if (!isAsWritten(words, i)) {
                run(words, start, i, link);
                if (Characters.isSpace(c)) {
                    space();
                }
                start = i + 1;
            } else if (i > start && !follows(words, i)) {
                run(words, start, i, link);
                start = i;
            }
        }
        run(words, start, to, link);
    }

    private boolean isAsWritten(BasedSequence words, int index) {
        int offset = words.getIndexOffset(index);
        return offset >= 0 && manuscript.isAsWritten(offset);
    }

    /** Whether a character stands right after the one before it, in the file too. */
    private boolean follows(BasedSequence words, int index) {
        int offset = words.getIndexOffset(index);
        return words.getIndexOffset(index - 1) == offset - 1 && manuscript.isGapless(offset);
    }

    private void run(BasedSequence words, int from, int to, boolean link) {
        int start = from;
        int end = to;
        while (start < end && Characters.isSpace(words.charAt(start))) {
            start++;
        }
        while (start < end && Characters.isSpace(words.charAt(end - 1))) {
            end--;
        }
        if (start > from) {
            space();
        }
        if (start < end) {
            var text = words.subSequence(start, end).toString();
            runs.add(new Run(position(words, start), text, link, false));
        }
        if (end < to) {
            space();
        }
    }

    private Position position(BasedSequence words, int index) {
        return manuscript.position(words.getIndexOffset(index));
    }

    /** Leaves out the first passage that is nothing but the topic's date. */
    void dropDate(String date) {
        for (int i = 0; i < passages.size(); i++) {
            if (!passages.get(i).heading()
                    && RevisionLine.says(Characters.fold(passages.get(i).text()), date)) {
                passages.remove(i);
                return;
            }
        }
    }
}
