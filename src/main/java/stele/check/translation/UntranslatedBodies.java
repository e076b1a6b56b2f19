package stele.check.translation;

import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.diagnostic.Position;
import stele.language.Guess;
import stele.site.Site;
import stele.topic.Topic;

/** A topic whose text is in another language than the folder it lies in. */
final class UntranslatedBodies implements Rule.ForSite {

    @Override
    public String id() {
        return "translation/untranslated-body";
    }

    @Override
    public Level level() {
        return Level.WARNING;
    }

    @Override
    public Stream<Finding> judge(Site site) {
        var tongues = Tongues.of(site);
        return site.catalogue().topics().stream().flatMap(topic -> judge(topic, tongues));
    }

    private static Stream<Finding> judge(Topic topic, Tongues tongues) {
        var speech = Speech.of(topic);
        return speech.foreign(tongues).stream()
                .flatMap(guess ->
                        speech.firstForeign(tongues).map(start -> finding(topic, guess, start.position())).stream());
    }

    private static Finding finding(Topic topic, Guess guess, Position start) {
        return Finding.at(
                        start,
                        "the text is in " + Tongues.name(guess.language()) + ", not in "
                                + Tongues.name(topic.locale().language()))
                .withHint("translate the text")
                .with("here", guess.language())
                .with("wanted", topic.locale().language());
    }
}
