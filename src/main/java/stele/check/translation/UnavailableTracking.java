package stele.check.translation;

import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.diagnostic.Position;
import stele.site.Site;

/** Only git could tell whether some translations are up to date, and it could not be asked. Told once. */
final class UnavailableTracking implements Rule.ForSite {

    @Override
    public String id() {
        return "translation/tracking-unavailable";
    }

    @Override
    public Level level() {
        return Level.INFO;
    }

    @Override
    public Stream<Finding> judge(Site site) {
        int unknown = site.translations().unknown();
        return site.translations().unavailable().stream()
                .map(why -> Finding.at(
                                Position.startOf("site.yaml"),
                                "whether " + (unknown == 1 ? "1 translation is" : unknown + " translations are")
                                        + " up to date cannot be told: " + why)
                        .withHint(
                                why.contains("shallow")
                                        ? "fetch the whole history, as with 'git fetch --unshallow'"
                                        : "record what they are made from with 'stele translation stamp'")
                        .with("why", why)
                        .with("translations", Integer.toString(unknown)));
    }
}
