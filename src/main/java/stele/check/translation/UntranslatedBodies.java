package stele.check.translation;

import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.diagnostic.Position;
import stele.language.Guess;
import stele.topic.Topic;

/** A topic whose text is in another language than the folder it lies in. */
final class UntranslatedBodies implements Rule.ForTranslation {

    @Override
    public String id() {
        return "translation/untranslated-body";
    }

    @Override
    public Level level() {
        return Level.WARNING;
    }

    @Override
    public Stream<Finding> judge(Member topic) {
        return topic.foreign().stream()
                .flatMap(guess -> topic
                        .speech()
                        .firstForeign(topic.tongues())
                        .map(start -> finding(topic.topic(), guess, start.position()))
                        .stream());
    }

    /** The profiles of the languages have to be read. */
    @Override
    public boolean takesLong() {
        return true;
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
