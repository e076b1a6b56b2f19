package stele.check;

import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stele.diagnostic.Finding;
import stele.diagnostic.Severity;
import stele.link.LinkedTopic;
import stele.link.Target.Missing;
import stele.link.Target.Reason;

/** What the rules about links that lead nowhere have in common: one reason each, and the words for it. */
abstract class DeadLinks implements Rule.ForTopic {

    private final String id;
    private final Reason reason;
    private final Function<Missing, String> message;

    DeadLinks(String id, Reason reason, Function<Missing, String> message) {
        this.id = id;
        this.reason = reason;
        this.message = message;
    }

    @Override
    public final String id() {
        return id;
    }

    /** The page stays readable: it shows the link's text. */
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public final Stream<Finding> judge(LinkedTopic topic) {
        return IntStream.range(0, topic.targets().size())
                .boxed()
                .flatMap(index -> topic
                        .targets()
                        .get(index)
                        .missing()
                        .filter(missing -> missing.reason() == reason)
                        .map(missing -> Finding.at(topic.link(index).position(), message.apply(missing))
                                .withHint(missing.hint()))
                        .stream());
    }
}
