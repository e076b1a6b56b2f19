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
        var stretch = new Stretch(words);
        var text = stretch.text;
        var other = text.contains("://") || text.indexOf('&') >= 0 ? NO_WORDS.matcher(text) : null;
        int start = 0;
        while (other != null && other.find()) {
            pieces(stretch, start, other.start(), link, escapes);
            space();
            start = other.end();
        }
        pieces(stretch, start, text.length(), link, escapes);
    }

    private void pieces(Stretch words, int from, int to, boolean link, boolean escapes) {
        if (words.isPlain(escapes)) {
            run(words, from, to, link);
            return;
        }
        int start = from;
        for (int i = from; i < to; i++) {
            char c = words.text.charAt(i);
            if (c == '\n') {
                run(words, start, i, link);
                space();
                start = i + 1;
            } else if (escapes && c == '\\' && i + 1 < to && ESCAPABLE.indexOf(words.text.charAt(i + 1)) >= 0) {
                run(words, start, i, link);
                start = ++i;
            } else if (!words.isAsWritten(i)) {
                run(words, start, i, link);
                if (Characters.isSpace(c)) {
                    space();
                }
                start = i + 1;
            } else if (i > start && !words.follows(i)) {
                run(words, start, i, link);
                start = i;
            }
        }
        run(words, start, to, link);
    }

    private void run(Stretch words, int from, int to, boolean link) {
        int start = from;
        int end = to;
        while (start < end && Characters.isSpace(words.text.charAt(start))) {
            start++;
        }
        while (start < end && Characters.isSpace(words.text.charAt(end - 1))) {
            end--;
        }
        if (start > from) {
            space();
        }
        if (start < end) {
            runs.add(new Run(words.position(start), words.text.substring(start, end), link, false));
        }
        if (end < to) {
            space();
        }
    }

    /** Words of the topic, and where they stand in its file. */
    private final class Stretch {

        private final BasedSequence words;
        private final String text;

        /** Whether each character stands right after the one before it, on disk as in {@link #text}; most stretches are so. */
        private final boolean unbroken;

        Stretch(BasedSequence words) {
            this.words = words;
            this.text = words.toString();
            this.unbroken = words instanceof Written && manuscript.isVerbatim();
        }

        /** Whether there is nothing in it that parts runs. */
        boolean isPlain(boolean escapes) {
            return unbroken && text.indexOf('\n') < 0 && !(escapes && text.indexOf('\\') >= 0);
        }

        boolean isAsWritten(int index) {
            int offset = words.getIndexOffset(index);
            return unbroken || offset >= 0 && manuscript.isAsWritten(offset);
        }

        /** Whether a character stands right after the one before it, in the file too. */
        boolean follows(int index) {
            int offset = words.getIndexOffset(index);
            return unbroken || words.getIndexOffset(index - 1) == offset - 1 && manuscript.isGapless(offset);
        }

        Position position(int index) {
            return manuscript.position(words.getIndexOffset(index));
        }
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
