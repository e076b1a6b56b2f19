package stele.check.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.link.LinkedTopic;
import stele.site.Site;

/** A topic has either typographic quotation marks or those of a typewriter. */
final class MixedQuotes implements Rule.ForTopic {

    /** A mark for inches or minutes follows a digit. */
    private static final Pattern STRAIGHT = Pattern.compile("(?<!\\d)\"");

    private static final Pattern TYPOGRAPHIC = Pattern.compile("[“”„‟«»]");

    @Override
    public String id() {
        return "text/mixed-quotes";
    }

    @Override
    public Level level() {
        return Level.OFF;
    }

    @Override
    public Stream<Finding> judge(LinkedTopic topic, Site site) {
        var straight = quotes(STRAIGHT, topic);
        var typographic = quotes(TYPOGRAPHIC, topic);
        if (straight.isEmpty() || typographic.isEmpty()) {
            return Stream.empty();
        }
        boolean fewer = straight.size() <= typographic.size();
        return Stream.of((fewer ? straight : typographic)
                .get(0)
                .withHint(
                        fewer
                                ? "write typographic quotation marks, as elsewhere in the topic"
                                : "write straight quotation marks, as elsewhere in the topic")
                .with("straight", Integer.toString(straight.size()))
                .with("typographic", Integer.toString(typographic.size()))
                .relatedTo((fewer ? typographic : straight).get(0).position(), "the other kind"));
    }

    private static List<Finding> quotes(Pattern kind, LinkedTopic topic) {
        return topic.topic().body().facts().prose().stream()
                .flatMap(passage -> passage.runs().stream())
                .flatMap(run -> OfProse.matches(kind, run)
                        .map(quote -> OfProse.finding(
                                run,
                                quote.start(),
                                quote.end(),
                                "the topic has two kinds of quotation marks, '" + quote.group() + "' is of the rarer")))
                .toList();
    }
}
