package stele.check;

import java.util.stream.Stream;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Finding;
import stele.diagnostic.Severity;
import stele.link.LinkedTopic;
import stele.site.Site;

/** A promise, and how to find where it is broken. */
public sealed interface Rule {

    /** {@code category/kebab-name}, never renamed. */
    String id();

    Severity severity();

    /** The finding as a diagnostic of this rule. */
    default Diagnostic diagnose(Finding finding) {
        return finding.as(severity(), id());
    }

    /** A rule that looks at one topic at a time. */
    non-sealed interface ForTopic extends Rule {
        Stream<Finding> judge(LinkedTopic topic);
    }

    /** A rule that looks at the site as a whole. */
    non-sealed interface ForSite extends Rule {
        Stream<Finding> judge(Site site);
    }
}
