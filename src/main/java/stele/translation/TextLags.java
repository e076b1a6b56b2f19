package stele.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stele.catalogue.Catalogue;
import stele.topic.Topic;

/** What texts themselves tell of who lies behind: the hashes that they record and their dates. Each is asked for itself. */
record TextLags(Originals originals, Catalogue catalogue) {

    Optional<Lag> of(Topic translation) {
        var source = originals.of(translation);
        if (source.isPresent()) {
            return Originals.hashesDiffer(translation, source.get()).isPresent()
                    ? byHash(translation, source.get())
                    : Revisions.behind(translation, source.get());
        }
        return originals.locale(translation).isEmpty() ? byMost(translation) : Optional.empty();
    }

    /** The lag of a translation that records another hash than that of {@code source}. */
    static Optional<Lag> byHash(Topic translation, Topic source) {
        return Originals.hashesDiffer(translation, source)
                .filter(differ -> differ)
                .flatMap(differ -> Tracking.of(translation).hash())
                .map(recorded -> new Lag(
                        Evidence.SOURCE_HASH,
                        source.id(),
                        recorded,
                        source.body().digest(),
                        null,
                        null));
    }

    /** The lag of a translation of which nobody says what it is made from. */
    Optional<Lag> byMost(Topic translation) {
        // No other translation tells of one that records a commit, and it is soon seen that it does.
        return Tracking.of(translation).commits().findAny().isPresent()
                ? Optional.empty()
                : Revisions.behindMost(translation, others(translation));
    }

    private List<Topic> others(Topic topic) {
        var others = new ArrayList<Topic>();
        for (var alternate : catalogue.alternates(topic.key())) {
            if (!alternate.locale().equals(topic.locale())) {
                catalogue.translation(topic.key(), alternate.locale()).ifPresent(others::add);
            }
        }
        return others;
    }
}
