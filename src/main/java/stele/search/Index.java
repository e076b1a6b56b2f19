package stele.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Grows with each topic of a language: which words there are, and in which passages they stand. */
final class Index {

    /** How much the part of a compound counts beside the whole. */
    private static final double IN_COMPOUND = 0.5;

    private final String language;
    private final Lexicon lexicon;
    private final StringBuilder passageCounts = new StringBuilder();
    private @Nullable Postings[] postings = new @Nullable Postings[1024];
    private int[] spelt = new int[1024];
    private int topics;
    private int passages;

    Index(String language, Lexicon lexicon) {
        this.language = language;
        this.lexicon = lexicon;
    }

    /** Takes in the words of the next topic. */
    void add(TopicWords words) {
        fit();
        var counts = Bytes.of(words.spelt());
        for (int left = counts.number(); left > 0; left--) {
            spelt[counts.number()] += counts.number();
        }
        var found = Bytes.of(words.passages());
        int last = found.number();
        Digits.write(last, passageCounts);
        for (int passage = 0; passage < last; passage++) {
            for (int left = found.number(); left > 0; left--) {
                int place = found.number();
                of(Postings.number(place)).add(passages, Postings.weight(place));
            }
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
    Collection<String> silent() {
        fit();
        return lexicon.silent(counts(), form -> postings[form] != null);
    }

    /** How many of the spellings that are known no topic has any more. */
    int unused() {
        int unused = 0;
        for (int count : counts()) {
            unused += count == 0 ? 1 : 0;
        }
        return unused;
    }

    /** All words, those in compounds included, and their relations. */
    Words words() {
        fit();
        unfoldCompounds();
        var stems = lexicon.stems(counts());
        var families = new HashMap<String, List<Form>>();
        var forms = new ArrayList<Form>();
        for (int i = 0; i < lexicon.forms(); i++) {
            var places = postings[i];
            if (places != null) {
                var form = new Form(lexicon.text(i), places);
                forms.add(form);
                var stem = stems[i];
                if (stem != null) {
                    families.computeIfAbsent(stem, first -> new ArrayList<>()).add(form);
                }
            }
        }
        forms.sort(null);
        return new Words(forms, families.values());
    }

    private void unfoldCompounds() {
        var used = new HashSet<String>();
        for (int form = 0; form < lexicon.forms(); form++) {
            if (postings[form] != null) {
                used.add(lexicon.text(form));
            }
        }
        var compounds = Compounds.of(language, used);
        var within = new HashMap<Integer, List<Postings>>();
        for (int form = 0; form < lexicon.forms(); form++) {
            var whole = postings[form];
            if (whole != null) {
                for (var part : compounds.parts(lexicon.text(form))) {
                    within.computeIfAbsent(lexicon.find(part), first -> new ArrayList<>())
                            .add(whole.lighter(IN_COMPOUND));
                }
            }
        }
        // Only now, so that no part of a part counts.
        for (Map.Entry<Integer, List<Postings>> part : within.entrySet()) {
            postings[part.getKey()] = of(part.getKey()).with(part.getValue());
        }
    }

    private Postings of(int form) {
        var found = postings[form];
        if (found == null) {
            found = new Postings();
            postings[form] = found;
        }
        return found;
    }

    private int[] counts() {
        return Arrays.copyOf(spelt, lexicon.spellings());
    }

    /** Makes room for words that were met since. */
    private void fit() {
        if (lexicon.forms() > postings.length) {
            postings = Arrays.copyOf(postings, 2 * lexicon.forms());
        }
        if (lexicon.spellings() > spelt.length) {
            spelt = Arrays.copyOf(spelt, 2 * lexicon.spellings());
        }
    }
}
