package stele.check.translation;

import java.util.List;
import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.markdown.Facts;
import stele.markdown.Facts.Kind;

/** A translation whose headings have lost the ids that an author gave them, so that links to them no longer arrive. */
final class AnchorDrifts implements Rule.ForTranslation {

    @Override
    public String id() {
        return "translation/anchor-drift";
    }

    @Override
    public Level level() {
        return Level.WARNING;
    }

    @Override
    public Stream<Finding> judge(Member topic) {
        var siblings = topic.siblings();
        if (!siblings.tell()) {
            return Stream.empty();
        }
        return siblings.all()
                .flatMap(sibling -> ofHeadings(sibling).stream())
                .map(Facts.Id::id)
                .distinct()
                .filter(id -> !has(siblings.here(), id))
                .flatMap(id ->
                        siblings
                                .model(sibling -> has(sibling, id))
                                .map(there -> finding(id, there, siblings.here()))
                                .stream());
    }

    /** The ids that stand on the lines of headings. */
    private static List<Facts.Id> ofHeadings(Member topic) {
        var facts = topic.body().facts();
        if (facts.ids().isEmpty()) {
            return List.of();
        }
        var lines = facts.parts().stream()
                .filter(part -> part.kind() == Kind.HEADING)
                .map(part -> part.position().line())
                .toList();
        return facts.ids().stream()
                .filter(id -> lines.contains(id.position().line()))
                .toList();
    }

    private static boolean has(Member topic, String id) {
        return topic.body().facts().ids().stream().anyMatch(given -> given.id().equals(id))
                || topic.body().anchors().contains(id);
    }

    private static Finding finding(String id, Member there, Member here) {
        var given = ofHeadings(there).stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow()
                .position();
        return Finding.at(
                        here.frame().nearest(there.frame(), given),
                        "the id '" + id + "', which " + Siblings.name(there.topic()) + " gives a heading, is not here")
                .withHint("write '<a id=\"" + id + "\"></a>' before the text of the heading")
                .about(id)
                .with("id", id)
                .relatedTo(given, "the heading that has it");
    }
}
