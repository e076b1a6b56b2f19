package stele.check.translation;

import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.link.LinkedTopic;
import stele.site.Site;

/** A topic that a machine translated, for those who want to have each of them read by a person. */
final class MachineTranslations implements Rule.ForTopic {

    @Override
    public String id() {
        return "translation/machine";
    }

    @Override
    public Level level() {
        return Level.OFF;
    }

    @Override
    public Stream<Finding> judge(LinkedTopic linked, Site site) {
        var topic = linked.topic();
        return topic
                .frontMatter()
                .position("ms.translationtype")
                .filter(position -> topic.machineTranslated())
                .map(position -> Finding.at(position, "'" + topic.title() + "' was translated by a machine")
                        .withHint("have it read by a person, and say 'ms.translationtype: HT' then")
                        .about(topic.id().path()))
                .stream();
    }
}
