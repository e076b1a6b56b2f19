package stele.check;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import stele.diagnostic.Finding;
import stele.diagnostic.Severity;
import stele.link.LinkedTopic;

/** A link that leads a reader to another language, because the target has not been translated. */
final class FallbackTargets implements Rule.ForTopic {

    @Override
    public String id() {
        return "link/fallback-target";
    }

    /** The reader is told and still arrives. */
    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Stream<Finding> judge(LinkedTopic topic) {
        return IntStream.range(0, topic.targets().size())
                .boxed()
                .flatMap(index -> topic
                        .targets()
                        .get(index)
                        .otherLanguage()
                        .map(language -> Finding.at(
                                        topic.link(index).position(),
                                        "'" + topic.link(index).written() + "' exists in " + language + " but not in "
                                                + topic.topic().locale())
                                .withHint("translate the topic"))
                        .stream());
    }
}
