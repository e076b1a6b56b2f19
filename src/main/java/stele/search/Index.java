package stele.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import stele.i18n.LocaleTag;
import stele.search.Lexicon.Share;

/** Grows with each topic of a language: which words there are, and in which passages they stand. */
final class Index {

    /** What a word counts in a passage: a little for its text, four times as much for a heading, eight times for a title. */
    private static final int IN_TEXT = 3;

    private static final int IN_HEADING = 4 * IN_TEXT;
    private static final int IN_TITLE = 8 * IN_TEXT;

    /** The words that an ordinary passage has, so that a long one is not found by everything. */
    private static final double ORDINARY = 150;

    /** How much the part of a compound counts beside the whole. */
    private static final double IN_COMPOUND = 0.5;

    private final LocaleTag locale;
    private final Inflection inflection;
    private final Lexicon lexicon;
    private final StringBuilder passageCounts = new StringBuilder();
    private int topics;
    private int passages;

    Index(LocaleTag locale) {
        this.locale = locale;
        this.inflection = Inflection.of(locale);
        this.lexicon = new Lexicon(inflection);
    }

    /** Takes in the words of the next topic. */
    void add(Entry entry) {
        Digits.write(entry.passages().size(), passageCounts);
        for (int i = 0; i < entry.passages().size(); i++) {
            add(entry.passages().get(i), i == 0 ? entry : null);
            passages++;
        }
        topics++;
    }

    int topics() {
        return topics;
    }

    /** How many passages each topic has, in {@link Digits}. */
    String passageCounts() {
        return passageCounts.toString();
    }

    /** The words that are not worth looking for. */
    Iterable<String> silent() {
        return lexicon.silent();
    }

    /** All words, those in compounds included, and their relations. */
    Words words() {
        unfoldCompounds();
        var found = new ArrayList<Form>();
        var kin = new HashMap<String, List<Form>>();
        for (var form : lexicon.forms().values()) {
            if (!form.postings().isEmpty()) {
                found.add(form);
                stem(form)
                        .ifPresent(stem -> kin.computeIfAbsent(stem, first -> new ArrayList<>())
                                .add(form));
            }
        }
        return new Words(
                found, kin.values().stream().filter(forms -> forms.size() > 1).toList());
    }

    private Optional<String> stem(Form form) {
        return form.text()
                        .chars()
                        .allMatch(c -> Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK)
                ? inflection.stem(form.spelling()).map(Folding::fold)
                : Optional.empty();
    }

    private void add(Passage passage, @Nullable Entry opening) {
        var weights = new LinkedHashMap<Form, Double>();
        int length = count(passage.text(), weights);
        if (opening != null) {
            length += count(opening.description(), weights);
        }
        double dense = 1 / Math.max(0.6, 0.5 + 0.5 * Math.sqrt(length / ORDINARY));
        weights.replaceAll((form, times) -> IN_TEXT * dense * Math.log1p(times) / Math.log(2));
        raise(passage.title(), IN_HEADING, weights);
        if (opening != null) {
            raise(opening.title(), IN_TITLE, weights);
            opening.ids().forEach(id -> weights.put(lexicon.whole(id), (double) Postings.HEAVIEST));
        }
        weights.forEach((form, weight) -> form.postings().add(passages, (int) Math.round(weight)));
    }

    private int count(String text, Map<Form, Double> times) {
        int[] length = {0};
        Spelling.words(text, word -> {
            length[0]++;
            for (var share : lexicon.shares(word)) {
                times.merge(share.form(), share.of(), Double::sum);
            }
        });
        return length[0];
    }

    /** A word of a short title says more than one of a long title. */
    private void raise(String title, int by, Map<Form, Double> weights) {
        var best = new LinkedHashMap<Form, Double>();
        int[] length = {0};
        Spelling.words(title, word -> {
            var shares = lexicon.shares(word);
            length[0] += shares.isEmpty() ? 0 : 1;
            for (Share share : shares) {
                best.merge(share.form(), share.of(), Math::max);
            }
        });
        double brevity = 0.75 + 0.75 / Math.max(1, length[0]);
        best.forEach((form, share) -> weights.merge(form, by * share * brevity, Double::sum));
    }

    private void unfoldCompounds() {
        var compounds = Compounds.of(locale.language(), lexicon.forms().keySet());
        var within = new TreeMap<Form, List<Postings>>();
        for (var form : lexicon.forms().values()) {
            for (var part : compounds.parts(form.text())) {
                within.computeIfAbsent(lexicon.whole(part), first -> new ArrayList<>())
                        .add(form.postings().lighter(IN_COMPOUND));
            }
        }
        // Only now, so that no part of a part counts.
        within.forEach((part, postings) -> part.replace(part.postings().with(postings)));
    }
}
