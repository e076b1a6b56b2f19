package stele.check.content;

import java.util.ArrayList;
import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.link.LinkedTopic;
import stele.site.Site;

/** A heading is at most one level below the one before it; the page's own, written or not, is above the first. */
final class HeadingSkips implements Rule.ForTopic {

    @Override
    public String id() {
        return "content/heading-skip";
    }

    @Override
    public Level level() {
        return Level.OFF;
    }

    @Override
    public Stream<Finding> judge(LinkedTopic topic, Site site) {
        var findings = new ArrayList<Finding>();
        int before = 1;
        for (var heading : HeadingWords.of(topic.topic().body().facts())) {
            if (heading.level() > before + 1) {
                findings.add(
                        heading.finding("a heading of level " + heading.level() + " follows one of level " + before)
                                .withHint("make it a heading of level " + (before + 1))
                                .with("here", Integer.toString(heading.level()))
                                .with("before", Integer.toString(before)));
            }
            before = heading.level();
        }
        return findings.stream();
    }
}
