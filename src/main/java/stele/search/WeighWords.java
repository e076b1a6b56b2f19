package stele.search;

import org.jspecify.annotations.Nullable;

/** Which words a topic has, and how much each counts in each of its passages. */
final class WeighWords {

    /** What a word counts in a passage: a little for its text, four times as much for a heading, eight times for a title. */
    private static final int IN_TEXT = 3;

    private static final int IN_HEADING = 4 * IN_TEXT;
    private static final int IN_TITLE = 8 * IN_TEXT;

    /** The words that an ordinary passage has, so that a long one is not found by everything. */
    private static final double ORDINARY = 150;

    /** {@link #saturated} of the counts that are usual. */
    private static final double[] SATURATED = new double[64 * Lexicon.WHOLE];

    static {
        for (int i = 0; i < SATURATED.length; i++) {
            SATURATED[i] = Math.log1p((double) i / Lexicon.WHOLE);
        }
    }

    private final Lexicon lexicon;
    private final Cutter cutter = new Cutter();
    private final Tally spelt = new Tally();
    private final Tally speltHere = new Tally();
    private final Tally tenths = new Tally();
    private final Tally best = new Tally();
    private final Count weights = new Count();
    private final Bytes passages = Bytes.empty();
    private final Bytes words = Bytes.empty();

    WeighWords(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    TopicWords apply(Entry entry) {
        passages.clear().write(entry.passages().size());
        for (int i = 0; i < entry.passages().size(); i++) {
            weigh(entry.text(), entry.passages().get(i), i == 0 ? entry : null);
            write();
        }
        words.clear().write(spelt.size());
        for (int i = 0; i < spelt.size(); i++) {
            words.write(spelt.number(i)).write(spelt.times(spelt.number(i)));
        }
        spelt.clear();
        return new TopicWords(words.written(), passages.written());
    }

    private void weigh(byte[] text, Passage passage, @Nullable Entry opening) {
        cutter.read(text, passage.from(), passage.to());
        int length = count();
        if (opening != null) {
            cutter.read(opening.description());
            length += count();
        }
        share();
        double dense = 1 / Math.max(0.6, 0.5 + 0.5 * Math.sqrt(length / ORDINARY));
        for (int i = 0; i < tenths.size(); i++) {
            int form = tenths.number(i);
            weights.add(form, IN_TEXT * dense * saturated(tenths.times(form)) / Math.log(2));
        }
        tenths.clear();
        raise(passage.title(), IN_HEADING);
        if (opening != null) {
            raise(opening.title(), IN_TITLE);
            for (var id : opening.ids()) {
                raise(id);
            }
        }
    }

    /** What comes of a word that stands there {@code inTenths} times: twice as often says less than twice as much. */
    private static double saturated(int inTenths) {
        return inTenths < SATURATED.length ? SATURATED[inTenths] : Math.log1p((double) inTenths / Lexicon.WHOLE);
    }

    private void write() {
        passages.write(weights.size());
        for (int i = 0; i < weights.size(); i++) {
            int form = weights.number(i);
            passages.write(Postings.place(form, (int) Math.round(weights.of(form))));
        }
        weights.clear();
    }

    /** The words of the text that was begun with, all of them counted. */
    private int count() {
        int length = 0;
        while (cutter.next()) {
            length++;
            speltHere.add(lexicon.spelling(cutter));
        }
        return length;
    }

    /** From the spellings that were counted to what they are found by: once for each, however often it stands there. */
    private void share() {
        for (int i = 0; i < speltHere.size(); i++) {
            int spelling = speltHere.number(i);
            int times = speltHere.times(spelling);
            spelt.add(spelling, times);
            for (int share = lexicon.shares(spelling); share < lexicon.shares(spelling + 1); share++) {
                tenths.add(lexicon.form(share), times * lexicon.tenths(share));
            }
        }
        speltHere.clear();
    }

    /** A word of a short title says more than one of a long title. */
    private void raise(String title, int by) {
        int length = 0;
        cutter.read(title);
        while (cutter.next()) {
            int spelling = lexicon.spelling(cutter);
            spelt.add(spelling);
            int share = lexicon.shares(spelling);
            int end = lexicon.shares(spelling + 1);
            length += share == end ? 0 : 1;
            for (; share < end; share++) {
                best.raise(lexicon.form(share), lexicon.tenths(share));
            }
        }
        double brevity = 0.75 + 0.75 / Math.max(1, length);
        for (int i = 0; i < best.size(); i++) {
            int form = best.number(i);
            weights.add(form, by * ((double) best.times(form) / Lexicon.WHOLE) * brevity);
        }
        best.clear();
    }

    /** What is found by its names is found by them before all else. */
    private void raise(String names) {
        cutter.read(names);
        while (cutter.next()) {
            weights.set(lexicon.whole(cutter.word()), Postings.HEAVIEST);
        }
    }
}
