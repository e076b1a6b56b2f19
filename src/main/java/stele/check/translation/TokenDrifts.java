package stele.check.translation;

import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;

/** What the rules about things that are written alike in every language have in common: one kind of token each. */
abstract class TokenDrifts implements Rule.ForTranslation {

    private final String id;
    private final String noun;
    private final Tokens.Kind kind;

    TokenDrifts(String id, String noun, Tokens.Kind kind) {
        this.id = id;
        this.noun = noun;
        this.kind = kind;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Level level() {
        return Level.INFO;
    }

    @Override
    public final Stream<Finding> judge(Member topic) {
        var siblings = topic.siblings();
        if (!siblings.tell()) {
            return Stream.empty();
        }
        var tokens = siblings.map(member -> member.tokens(kind));
        var here = tokens.here();
        var elsewhere = tokens.all().flatMap(other -> other.all().stream()).distinct();
        return Stream.concat(
                elsewhere.filter(token -> !here.all().contains(token)).flatMap(token -> missing(token, tokens)),
                here.all().stream().flatMap(token -> added(token, tokens)));
    }

    private Stream<Finding> missing(String token, Siblings<Tokens> siblings) {
        var here = siblings.here();
        return siblings.model(tokens -> tokens.show(token)).stream()
                .filter(there -> there.all().contains(token))
                .map(there -> {
                    var place = there.place(token);
                    return Finding.at(
                                    here.frame().nearest(there.frame(), place.position()),
                                    "the " + noun + " '" + place.written() + "', which stands in "
                                            + Siblings.name(there.topic()) + ", is not here")
                            .withHint("compare the two texts")
                            .about(place.written())
                            .with("there", place.written())
                            .relatedTo(place.position(), "the " + noun + " there");
                });
    }

    private Stream<Finding> added(String token, Siblings<Tokens> siblings) {
        return siblings.model(tokens -> tokens.show(token)).stream().map(there -> {
            var place = siblings.here().place(token);
            return Finding.at(
                            place.position(),
                            "the " + noun + " '" + place.written() + "' is not in " + Siblings.name(there.topic()))
                    .ofLength(place.written().length())
                    .withHint("compare the two texts")
                    .about(place.written())
                    .with("here", place.written())
                    .relatedTo(
                            there.frame().nearest(siblings.here().frame(), place.position()),
                            "where it would stand there");
        });
    }
}
