package stele.check.link;

import stele.diagnostic.Level;
import stele.link.Target.Reason;

/** A link to a topic that nobody wrote, in any language, leads nowhere. */
final class MissingTopics extends DeadLinks {

    MissingTopics() {
        super(
                "link/missing-topic",
                Level.ERROR,
                Reason.NO_TOPIC,
                missing -> "nothing is published at '" + missing.written() + "'");
    }
}
