package stele.check.translation;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.diagnostic.Position;
import stele.markdown.Facts.Kind;
import stele.markdown.Facts.Part;
import stele.topic.Topic;

/** Code that a translation has otherwise than the others of its revision. */
final class CodeDrifts implements Rule.ForTranslation {

    @Override
    public String id() {
        return "translation/code-drift";
    }

    @Override
    public Level level() {
        return Level.INFO;
    }

    /** Where one has more listings than another, that is told as a drift of structure. */
    @Override
    public Stream<Finding> judge(Member here) {
        var own = codes(here.topic());
        if (own.isEmpty()) {
            return Stream.empty();
        }
        var siblings =
                here.siblings().map(Member::topic).only(topic -> codes(topic).size() == own.size());
        boolean isSame = siblings.all().allMatch(topic -> details(topic).equals(details(here.topic())));
        if (!siblings.tell() || isSame) {
            return Stream.empty();
        }
        var listings = siblings.map(Listings::of).only(other -> other.texts.size() == own.size());
        return listings.here().texts.size() == own.size() && listings.tell()
                ? IntStream.range(0, own.size())
                        .boxed()
                        .flatMap(i -> listings
                                .model(it -> Code.essence(it.texts.get(i)))
                                .map(there -> finding(i, there, listings.here()))
                                .stream())
                : Stream.empty();
    }

    private static List<Part> codes(Topic topic) {
        return topic.body().facts().parts().stream()
                .filter(part -> part.kind() == Kind.CODE)
                .toList();
    }

    private static List<String> details(Topic topic) {
        return codes(topic).stream().map(Part::detail).toList();
    }

    private static Finding finding(int index, Listings there, Listings here) {
        var words = Code.difference(here.texts.get(index), there.texts.get(index));
        return Finding.at(
                        here.place(index),
                        "this code " + goesOn(words.here()) + " where that in " + Siblings.name(there.topic) + " "
                                + goesOn(words.there()))
                .withHint("compare the two listings")
                .about(words.here())
                .with("here", words.here())
                .with("there", words.there())
                .relatedTo(there.place(index), "the code there");
    }

    private static String goesOn(String word) {
        return word.isEmpty() ? "ends" : "goes on with '" + word + "'";
    }

    /** The listings of a topic, their lines kept. */
    private record Listings(Topic topic, List<String> texts) {

        static Listings of(Topic topic) {
            return new Listings(topic, ShownText.listings(topic.body().article()));
        }

        Position place(int index) {
            return codes(topic).get(index).position();
        }
    }
}
