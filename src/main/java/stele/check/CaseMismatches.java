package stele.check;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import stele.diagnostic.Finding;
import stele.diagnostic.Severity;
import stele.link.LinkedTopic;

/** A link whose letter case is wrong works on some computers and not on others. */
final class CaseMismatches implements Rule.ForTopic {

    @Override
    public String id() {
        return "link/case-mismatch";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> judge(LinkedTopic topic) {
        return IntStream.range(0, topic.targets().size())
                .boxed()
                .flatMap(index -> topic
                        .targets()
                        .get(index)
                        .correction()
                        .map(actual -> Finding.at(
                                        topic.link(index).position(),
                                        "'" + topic.link(index).written() + "' exists only in another letter case")
                                .withHint("write '" + actual + "'"))
                        .stream());
    }
}
