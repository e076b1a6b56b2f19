package stele.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stele.file.Utf8Builder;

/** Grows with each topic of a language: which words there are, and in which passages they stand. */
final class Index {

    /** How much the part of a compound counts beside the whole. */
    private static final double IN_COMPOUND = 0.5;

    private final String language;
    private final Lexicon lexicon;
    private final Utf8Builder passageCounts = new Utf8Builder();
    private final List<byte[]> topics = new ArrayList<>();
    private int[] found = new int[1024];
    private int[] spelt = new int[1024];

    Index(String language, Lexicon lexicon) {
        this.language = language;
        this.lexicon = lexicon;
    }

    /** Takes in the words of the next topic. They are only counted, so that there is a place for each when all are known. */
    void add(TopicWords words) {
        fit();
        var counts = Bytes.of(words.spelt());
        for (int left = counts.number(); left > 0; left--) {
            spelt[counts.number()] += counts.number();
        }
        var places = Bytes.of(words.passages());
        int passages = places.number();
        Digits.write(passages, passageCounts);
        for (int passage = 0; passage < passages; passage++) {
            for (int left = places.number(); left > 0; left--) {
                found[Postings.number(places.number())]++;
            }
        }
        topics.add(words.passages());
    }

    int topics() {
        return topics.size();
    }

    /** How many passages each topic has, in {@link Digits}. */
    String passageCounts() {
        return passageCounts.toString();
    }

    /** The words that are not worth looking for. */
    Collection<String> silent() {
        fit();
        return lexicon.silent(spelt, form -> found[form] > 0);
    }

    /** How many of the spellings that are known no topic has any more. */
    int unused() {
        fit();
        int unused = 0;
        for (int spelling = 0; spelling < lexicon.spellings(); spelling++) {
            unused += spelt[spelling] == 0 ? 1 : 0;
        }
        return unused;
    }

    /** All words, those in compounds included, and their relations. */
    Words words() {
        fit();
        var postings = postings();
        unfoldCompounds(postings);
        return Words.of(lexicon.forms(), postings, lexicon.stems(spelt), lexicon.stems());
    }

    /** Where each form stands, in one array for all: the topics are gone through once more, now that sizes are known. */
    private @Nullable Postings[] postings() {
        var next = new int[lexicon.forms().size()];
        int size = 0;
        for (int form = 0; form < next.length; form++) {
            next[form] = size;
            size += found[form];
        }
        var places = new int[size];
        int passage = 0;
        for (var topic : topics) {
            var words = Bytes.of(topic);
            for (int passages = words.number(); passages > 0; passages--) {
                for (int left = words.number(); left > 0; left--) {
                    int place = words.number();
                    places[next[Postings.number(place)]++] = Postings.place(passage, Postings.weight(place));
                }
                passage++;
            }
        }
        var postings = new @Nullable Postings[next.length];
        for (int form = 0; form < next.length; form++) {
            if (found[form] > 0) {
                postings[form] = new Postings(places, next[form] - found[form], next[form]);
            }
        }
        return postings;
    }

    private void unfoldCompounds(@Nullable Postings[] postings) {
        if (!Compounds.areIn(language)) {
            return;
        }
        var used = new HashSet<String>();
        for (int form = 0; form < postings.length; form++) {
            if (postings[form] != null) {
                used.add(lexicon.forms().text(form));
            }
        }
        var compounds = Compounds.of(language, used);
        var within = new HashMap<Integer, List<Postings>>();
        for (int form = 0; form < postings.length; form++) {
            var whole = postings[form];
            if (whole != null) {
                for (var part : compounds.parts(lexicon.forms().text(form))) {
                    within.computeIfAbsent(lexicon.forms().find(part), first -> new ArrayList<>())
                            .add(whole.lighter(IN_COMPOUND));
                }
            }
        }
        // Only now, so that no part of a part counts.
        for (Map.Entry<Integer, List<Postings>> part : within.entrySet()) {
            postings[part.getKey()] =
                    Objects.requireNonNull(postings[part.getKey()]).with(part.getValue());
        }
    }

    /** Makes room for words that were met since. */
    private void fit() {
        if (lexicon.forms().size() > found.length) {
            found = Arrays.copyOf(found, 2 * lexicon.forms().size());
        }
        if (lexicon.spellings() > spelt.length) {
            spelt = Arrays.copyOf(spelt, 2 * lexicon.spellings());
        }
    }
}
