package stele.check.link;

import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.link.Detour;
import stele.link.LinkedTopic;
import stele.link.ResolvedLink;
import stele.site.Site;

/** What the rules about links that arrive by good will alone have in common: one kind of slip each. */
abstract class Slips implements Rule.ForTopic {

    private final String id;
    private final Level level;
    private final Detour.Kind kind;

    Slips(String id, Level level, Detour.Kind kind) {
        this.id = id;
        this.level = level;
        this.kind = kind;
    }

    /** What is wrong with a link that the rule is about. */
    abstract String message(ResolvedLink link, Detour detour);

    /** The next step. */
    String hint(Detour detour) {
        return "write '" + detour.better() + "'";
    }

    /** Whether the rule is about the link at all. */
    boolean concerns(ResolvedLink link) {
        return true;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Level level() {
        return level;
    }

    @Override
    public final Stream<Finding> judge(LinkedTopic topic, Site site) {
        return topic.links()
                .filter(this::concerns)
                .flatMap(resolved -> resolved.target().detour(kind).stream()
                        .map(detour -> Finding.at(resolved.link().position(), message(resolved, detour))
                                .withHint(hint(detour))
                                .about(resolved.link().written())
                                .with("target", resolved.link().written())
                                .with("actual", detour.path())));
    }

    /** The destination as its author wrote it, in quotes. */
    static String quoted(ResolvedLink link) {
        return "'" + link.link().written() + "'";
    }
}
