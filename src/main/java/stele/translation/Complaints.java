package stele.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stele.i18n.LocaleTag;
import stele.topic.Topic;

/** What topics say of their sources and cannot be used. */
final class Complaints {

    private final List<Untrackable> all = new ArrayList<>();

    /** In the order in which they were made. */
    List<Untrackable> all() {
        return all;
    }

    /** Judges what {@code topic} says; {@code from} is the language that it is translated from, if anybody says. */
    void about(Topic topic, Optional<LocaleTag> from) {
        var tracking = Tracking.of(topic);
        tracking.malformed()
                .forEach((key, expected) ->
                        add(topic, key, "is no " + expected, "write a " + expected + ", or remove the key"));
        Wish.malformed(topic.frontMatter())
                .forEach(tag -> all.add(new Untrackable(
                        topic,
                        Wish.KEY,
                        tag,
                        "names no language",
                        "write 'false', or the tags of the languages to translate the topic into")));
        if (tracking.hash().isPresent() && from.isEmpty()) {
            add(
                    topic,
                    Tracking.HASH,
                    "cannot be compared: nobody says which language the topic is translated from",
                    "set 'sourceLocale' in site.yaml, or in the topic");
        }
    }

    /** The repository has no {@code commit}; what another system has left behind is not the author's fault. */
    void unknownCommit(Topic topic, String commit) {
        if (topic.frontMatter().text(Tracking.COMMIT).filter(commit::equals).isPresent()) {
            add(
                    topic,
                    Tracking.COMMIT,
                    "is no commit of the repository",
                    "name the commit of the source that the translation was made from");
        }
    }

    private void add(Topic topic, String key, String why, String hint) {
        all.add(new Untrackable(topic, key, topic.frontMatter().text(key).orElse(""), why, hint));
    }
}
