package stele.check.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stele.i18n.LocaleTag;
import stele.language.Guess;
import stele.markdown.Facts.Passage;
import stele.markdown.Facts.Run;
import stele.topic.Topic;

/**
 * The sentences of a topic. Left out is what names things: headings, the texts of links, and words with a capital letter,
 * of which the names of products are full; the small words tell a language best.
 */
record Speech(LocaleTag locale, List<Passage> passages) {

    /** Shorter texts are captions and remarks. */
    static final int ENOUGH = 25;

    /** More words would say the same. */
    private static final int LIMIT = 120;

    private static final int SENTENCE = 8;

    Speech {
        passages = List.copyOf(passages);
    }

    static Speech of(Topic topic) {
        return new Speech(
                topic.locale(),
                topic.body().facts().prose().stream()
                        .filter(passage -> !passage.heading())
                        .toList());
    }

    static Words words(Passage passage) {
        var text = new StringBuilder();
        for (var run : passage.runs()) {
            text.append(run.link() ? " " : run.text()).append(run.spaced() ? " " : "");
        }
        return Words.withoutCapitals(text.toString());
    }

    private Words words() {
        var words = new ArrayList<String>(LIMIT);
        for (int i = 0; i < passages.size() && words.size() < LIMIT; i++) {
            words.addAll(words(passages.get(i)).list());
        }
        return new Words(words.subList(0, Math.min(words.size(), LIMIT)));
    }

    /** The other language that the whole is in; what is half translated is in none. */
    Optional<Guess> foreign(Tongues tongues) {
        var all = words();
        return all.count() < ENOUGH
                ? Optional.empty()
                : tongues.foreign(all, locale).filter(guess -> prevails(tongues));
    }

    /** Single sentences bear witness to what the sum of all letters says. */
    private boolean prevails(Tongues tongues) {
        var sentences = passages.stream()
                .map(Speech::words)
                .filter(words -> words.count() >= SENTENCE)
                .toList();
        int foreign = sum(sentences, tongues, false);
        int own = sum(sentences, tongues, true);
        return foreign >= SENTENCE && foreign > 2 * own;
    }

    private int sum(List<Words> sentences, Tongues tongues, boolean own) {
        return sentences.stream()
                .filter(words -> own
                        ? tongues.own(words, locale)
                        : tongues.foreign(words, locale).isPresent())
                .mapToInt(Words::count)
                .sum();
    }

    /** The first words that are in another language. */
    Optional<Run> firstForeign(Tongues tongues) {
        return passages.stream()
                .filter(passage -> words(passage).count() >= SENTENCE)
                .filter(passage -> tongues.foreign(words(passage), locale).isPresent())
                .flatMap(passage -> passage.runs().stream())
                .findFirst();
    }
}
