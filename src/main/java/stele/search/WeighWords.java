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

    private final Lexicon lexicon;
    private final Cutter cutter = new Cutter();
    private final Tally spelt = new Tally();
    private final Tally speltHere = new Tally();
    private final Count tenths = new Count();
    private final Count best = new Count();
    private final Count weights = new Count();

    WeighWords(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    TopicWords apply(Entry entry) {
        var passages = Bytes.empty().write(entry.passages().size());
        for (int i = 0; i < entry.passages().size(); i++) {
            weigh(entry.passages().get(i), i == 0 ? entry : null);
            write(passages);
        }
        var words = Bytes.empty().write(spelt.size());
        for (int i = 0; i < spelt.size(); i++) {
            words.write(spelt.number(i)).write(spelt.times(spelt.number(i)));
        }
        spelt.clear();
        return new TopicWords(words.written(), passages.written());
    }

    private void weigh(Passage passage, @Nullable Entry opening) {
        int length = count(passage.text());
        if (opening != null) {
            length += count(opening.description());
        }
        share();
        double dense = 1 / Math.max(0.6, 0.5 + 0.5 * Math.sqrt(length / ORDINARY));
        for (int i = 0; i < tenths.size(); i++) {
            int form = tenths.number(i);
            double times = tenths.of(form) / Lexicon.WHOLE;
            weights.add(form, IN_TEXT * dense * Math.log1p(times) / Math.log(2));
        }
        tenths.clear();
        raise(passage.title(), IN_HEADING);
        if (opening != null) {
            raise(opening.title(), IN_TITLE);
            opening.ids().forEach(this::raise);
        }
    }

    private void write(Bytes out) {
        out.write(weights.size());
        for (int i = 0; i < weights.size(); i++) {
            int form = weights.number(i);
            out.write(Postings.place(form, (int) Math.round(weights.of(form))));
        }
        weights.clear();
    }

    /** The words of {@code text}, all of them counted. */
    private int count(String text) {
        int length = 0;
        cutter.read(text);
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
            for (int share : lexicon.shares(spelling)) {
                tenths.add(Lexicon.form(share), (double) times * Lexicon.tenths(share));
            }
        }
        speltHere.clear();
    }

    /** A word of a short title says more than one of a long title. */
    private void raise(String title, int by) {
        int length = 0;
        cutter.read(title);
        while (cutter.next()) {
            var shares = shares();
            length += shares.length == 0 ? 0 : 1;
            for (int share : shares) {
                best.raise(Lexicon.form(share), Lexicon.tenths(share));
            }
        }
        double brevity = 0.75 + 0.75 / Math.max(1, length);
        for (int i = 0; i < best.size(); i++) {
            int form = best.number(i);
            weights.add(form, by * (best.of(form) / Lexicon.WHOLE) * brevity);
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

    private int[] shares() {
        int spelling = lexicon.spelling(cutter);
        spelt.add(spelling);
        return lexicon.shares(spelling);
    }
}
