package stele.check.link;

import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.site.Site;

/** An earlier address of a topic that is the address of something else today. */
final class TakenAliases implements Rule.ForSite {

    @Override
    public String id() {
        return "redirect/taken";
    }

    @Override
    public Level level() {
        return Level.WARNING;
    }

    @Override
    public Level inBuild() {
        return Level.WARNING;
    }

    @Override
    public Stream<Finding> judge(Site site) {
        return site.takenAliases().stream()
                .map(taken -> Finding.at(
                                taken.alias().position(),
                                "the alias '" + taken.alias().written() + "' of '"
                                        + taken.from().source() + "' is taken by " + taken.owner())
                        .withHint("remove the alias")
                        .about(taken.alias().written())
                        .with("target", taken.alias().written()));
    }
}
