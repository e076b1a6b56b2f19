package stele.check.translation;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.markdown.Facts.Kind;

/** A translation that holds more or fewer tables, images, listings … than the others of its revision. */
final class StructureDrifts implements Rule.ForTranslation {

    @Override
    public String id() {
        return "translation/structure-drift";
    }

    @Override
    public Level level() {
        return Level.INFO;
    }

    @Override
    public Stream<Finding> judge(Member topic) {
        var siblings = topic.siblings();
        if (!siblings.tell()) {
            return Stream.empty();
        }
        var frames = siblings.map(Member::frame);
        return Stream.concat(
                Stream.of(Kind.values()).flatMap(kind -> counts(kind, frames).stream()), levels(frames).stream());
    }

    private static Optional<Finding> counts(Kind kind, Siblings<Frame> frames) {
        return frames.model(frame -> frame.count(kind))
                .filter(there -> Math.abs(more(kind, there, frames.here())) > tolerance(kind))
                .filter(there -> !isRecast(kind, there, frames.here()))
                .map(there -> Miscount.of(kind, there, frames.here()).finding());
    }

    private static int more(Kind kind, Frame there, Frame here) {
        return here.count(kind) - there.count(kind);
    }

    /** Whether an alert here is a table there, or the other way round: older tools made a table with an icon of each. */
    private static boolean isRecast(Kind kind, Frame there, Frame here) {
        int alerts = more(Kind.ALERT, there, here);
        boolean swapped = alerts != 0 && more(Kind.TABLE, there, here) == -alerts;
        return switch (kind) {
            case ALERT, TABLE -> swapped;
            case IMAGE -> swapped && more(Kind.IMAGE, there, here) == -alerts;
            case HEADING, CODE, LIST_ITEM -> false;
        };
    }

    /** One list item may be split in two without a loss. */
    private static int tolerance(Kind kind) {
        return kind == Kind.LIST_ITEM ? 1 : 0;
    }

    /** Headings that are as many as elsewhere, one of them deeper or less deep. */
    private static Optional<Finding> levels(Siblings<Frame> frames) {
        var here = frames.here();
        var alike = frames.only(frame -> frame.count(Kind.HEADING) == here.count(Kind.HEADING));
        return alike.tell() ? alike.model(Frame::levels).map(there -> levels(there, here)) : Optional.empty();
    }

    private static Finding levels(Frame there, Frame here) {
        int first = IntStream.range(0, here.levels().size())
                .filter(i -> !here.levels().get(i).equals(there.levels().get(i)))
                .findFirst()
                .orElseThrow();
        var own = here.headings().get(first);
        var other = there.headings().get(first);
        return Finding.at(
                        own.position(),
                        "'" + own.text() + "' is a heading of level " + own.detail() + ", in "
                                + Siblings.name(there.topic()) + " '" + other.text() + "' is one of level "
                                + other.detail())
                .withHint("give both the same level")
                .about("levels")
                .with("here", own.detail())
                .with("there", other.detail())
                .relatedTo(other.position(), "the same heading there");
    }
}
