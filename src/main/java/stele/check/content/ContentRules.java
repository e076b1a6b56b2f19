package stele.check.content;

import java.util.List;
import stele.check.Rule;
import stele.check.Rule.Noticed;
import stele.diagnostic.Level;

/** What a topic is made of. */
public final class ContentRules {

    public static final List<Rule> ALL = List.of(
            new DuplicateIds(),
            new EmptyTopics(),
            new HeadingSkips(),
            new NamelessCode(),
            new SeveralH1s(),
            new TitleHeadingMismatches(),
            new TooLargeTopics(),
            new Noticed("content/bad-revision-date", Level.WARNING),
            new Noticed("content/h1-missing", Level.WARNING),
            new Noticed("content/unknown-alert", Level.WARNING));

    private ContentRules() {}
}
