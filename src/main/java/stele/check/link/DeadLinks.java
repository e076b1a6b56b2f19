package stele.check.link;

import java.util.function.Function;
import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.link.LinkedTopic;
import stele.link.Target.Missing;
import stele.link.Target.Reason;
import stele.markdown.Link;
import stele.site.Site;
import stele.topic.Topic;

/** What the rules about links that lead nowhere have in common: one reason each, and the words for it. */
abstract class DeadLinks implements Rule.ForTopic {

    private final String id;
    private final Level level;
    private final Reason reason;
    private final Function<Missing, String> message;

    DeadLinks(String id, Level level, Reason reason, Function<Missing, String> message) {
        this.id = id;
        this.level = level;
        this.reason = reason;
        this.message = message;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Level level() {
        return level;
    }

    /** The page stays readable: it shows the link's text. */
    @Override
    public final Level inBuild() {
        return Level.WARNING;
    }

    @Override
    public final Stream<Finding> judge(LinkedTopic topic, Site site) {
        return topic.links()
                .flatMap(resolved -> resolved.target().missing().stream()
                        .filter(missing -> missing.reason() == reason)
                        .map(missing -> finding(resolved.link(), missing, topic.topic(), site)));
    }

    private Finding finding(Link link, Missing missing, Topic from, Site site) {
        var finding = Finding.at(link.position(), message.apply(missing))
                .withHint(DidYouMean.hint(missing, link, from, site))
                .about(link.written())
                .with("target", link.written());
        var elsewhere = DidYouMean.othersWithFile(link, from, site);
        if (elsewhere.isEmpty()) {
            return finding;
        }
        var tags = Tags.of(elsewhere);
        var found = finding.with("existsIn", tags);
        return found.hint().isEmpty() ? found.withHint("add the file, which exists in " + tags) : found;
    }
}
