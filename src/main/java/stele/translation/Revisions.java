package stele.translation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import stele.topic.Topic;

/** What the dates under the headings tell of who lies behind. */
final class Revisions {

    private Revisions() {}

    /** Whether both have a date, so that nothing else need be asked. */
    static boolean decide(Topic translation, Topic source) {
        return translation.revised().isPresent() && source.revised().isPresent();
    }

    /** Equal dates are no lag. */
    static Optional<Lag> behind(Topic translation, Topic source) {
        return decide(translation, source)
                ? behind(translation, source, source.revised().orElseThrow())
                : Optional.empty();
    }

    /**
     * The lag of a translation whose source nobody names. One newer translation among several proves nothing: it may be the
     * one that has been changed for its own readers. Two that agree do, and so does the only other one. The date that is
     * told is the newest that two have reached.
     *
     * <p>A translation that records a commit was made from a source that the site does not hold, and its date is that
     * source's; those of the others tell nothing of it. On the real topics that was so for all 22 that have older dates than
     * the three other languages: their texts are the same, only the others had been dated anew when they were published.
     *
     * @param others the other translations that may tell, in any order
     */
    static Optional<Lag> behindMost(Topic translation, List<Topic> others) {
        var newestFirst = others.stream()
                .filter(other -> other.revised().isPresent())
                .sorted(Comparator.comparing((Topic other) -> other.revised().orElseThrow())
                        .reversed()
                        .thenComparing(Topic::locale))
                .toList();
        if (newestFirst.isEmpty()
                || Tracking.of(translation).commits().findAny().isPresent()) {
            return Optional.empty();
        }
        var witness = newestFirst.get(Math.min(1, newestFirst.size() - 1));
        return behind(translation, witness);
    }

    private static Optional<Lag> behind(Topic translation, Topic source, LocalDate there) {
        return translation
                .revised()
                .filter(here -> here.isBefore(there))
                .map(here -> new Lag(
                        Evidence.REVISION_DATE,
                        source.id(),
                        here.toString(),
                        there.toString(),
                        Math.toIntExact(ChronoUnit.DAYS.between(here, there)),
                        null));
    }
}
