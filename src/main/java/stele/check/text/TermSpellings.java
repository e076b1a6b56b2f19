package stele.check.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stele.check.Rule;
import stele.check.text.Spellings.Misspelt;
import stele.config.Term;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.link.LinkedTopic;
import stele.site.Site;

/** A name of {@code terms.yaml} that a text spells otherwise; told once for each topic and name. */
final class TermSpellings implements Rule.ForTopic {

    /** The places that a report may link to; all of them are in the evidence. */
    private static final int MOST_RELATED = 100;

    @Override
    public String id() {
        return "text/term-spelling";
    }

    /** Whoever writes a list of terms wants to hear of them. */
    @Override
    public Level level() {
        return Level.WARNING;
    }

    @Override
    public Stream<Finding> judge(LinkedTopic linked, Site site) {
        var topic = linked.topic();
        if (site.terms().all().isEmpty()) {
            return Stream.empty();
        }
        var spellings = new Spellings(site.terms(), topic.locale());
        Map<Term, List<Misspelt>> byTerm = topic.body().facts().prose().stream()
                .flatMap(spellings::wrong)
                .sorted((a, b) -> a.position().compareTo(b.position()))
                .collect(Collectors.groupingBy(Misspelt::term, LinkedHashMap::new, Collectors.toList()));
        return byTerm.entrySet().stream().map(entry -> finding(entry.getKey(), entry.getValue()));
    }

    private static Finding finding(Term term, List<Misspelt> places) {
        var first = places.get(0);
        var written = places.stream().map(Misspelt::written).distinct().toList();
        var finding = Finding.at(first.position(), message(term, written, places.size()))
                .withHint("write '" + term.name() + "'")
                .ofLength(first.written().length())
                .about(term.name())
                .with("term", term.name())
                .with("written", String.join(", ", written))
                .with("count", Integer.toString(places.size()))
                .with(
                        "positions",
                        places.stream()
                                .map(place -> place.position().line() + ":"
                                        + place.position().column())
                                .collect(Collectors.joining(" ")));
        for (var place : places.subList(1, Math.min(places.size(), MOST_RELATED + 1))) {
            finding = finding.relatedTo(place.position(), "'" + place.written() + "'");
        }
        return finding;
    }

    private static String message(Term term, List<String> written, int count) {
        int more = written.size() - 1;
        var spellings = "'" + written.get(0) + "'"
                + (more == 0 ? "" : " and " + (more == 1 ? "another spelling" : more + " other spellings"));
        var times = count == 1 ? "" : more > 0 ? " " + count + " times in all" : " " + count + " times";
        return spellings + (more == 0 ? " is" : " are") + " written" + times + " for '" + term.name() + "'";
    }
}
