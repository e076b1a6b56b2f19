package stele.check.engine;

import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.link.LinkedTopic;
import stele.markdown.Directive;
import stele.site.Site;

/** A comment that keeps findings silent and does not say why: nobody will know when it may go. */
final class UnexplainedSuppressions implements Rule.ForTopic {

    @Override
    public String id() {
        return "suppress/without-reason";
    }

    @Override
    public Level level() {
        return Level.INFO;
    }

    @Override
    public Stream<Finding> judge(LinkedTopic topic, Site site) {
        return topic.topic().body().directives().stream()
                .filter(directive -> directive.kind() != Directive.Kind.ENABLE)
                .filter(directive -> directive.reason().isBlank())
                .map(directive -> Finding.at(directive.position(), "the comment does not say why it silences")
                        .withHint("end it with '-- ' and the reason")
                        .about(String.join(" ", directive.rules())));
    }
}
