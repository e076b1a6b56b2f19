package stele.check.translation;

import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.diagnostic.Position;
import stele.site.Site;
import stele.translation.Coverage;

/** Less of the site is translated into a language than its owner demands. */
final class PoorCoverage implements Rule.ForSite {

    @Override
    public String id() {
        return "translation/coverage";
    }

    @Override
    public Level level() {
        return Level.ERROR;
    }

    @Override
    public Stream<Finding> judge(Site site) {
        return site.translations().coverage().stream()
                .filter(coverage -> coverage.percent() < demanded(coverage, site))
                .map(coverage -> finding(coverage, demanded(coverage, site)));
    }

    private static int demanded(Coverage coverage, Site site) {
        return site.config().demands().of(coverage.locale()).minCoverage();
    }

    private static Finding finding(Coverage coverage, int demanded) {
        return Finding.at(
                        Position.startOf("site.yaml"),
                        coverage.translated() + " of " + coverage.wanted() + " topics are there in "
                                + coverage.locale() + ", which is " + coverage.percent() + " %, and " + demanded
                                + " % are demanded")
                .withHint("translate what translation/missing names, or lower 'minCoverage'")
                .about(coverage.locale().tag())
                .with("locale", coverage.locale().tag())
                .with("percent", Integer.toString(coverage.percent()))
                .with("demanded", Integer.toString(demanded));
    }
}
