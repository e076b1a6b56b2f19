package stele.check.translation;

import java.util.List;
import java.util.stream.IntStream;
import stele.diagnostic.Finding;
import stele.diagnostic.Position;
import stele.markdown.Facts.Kind;

/**
 * More or fewer of one kind here than there.
 *
 * @param odd those that only one side has, where there is only one way to see it; else empty
 */
record Miscount(Kind kind, Frame there, Frame here, Alignment alignment, List<Integer> odd) {

    static Miscount of(Kind kind, Frame there, Frame here) {
        var alignment = here.against(there, kind);
        var fromTheEnd = here.backwards().against(there.backwards(), kind).mirrored();
        var odd = odd(kind, there, here, alignment);
        boolean isOnlyWay = odd.equals(odd(kind, there, here, fromTheEnd));
        boolean isWhole = odd.size() == Math.abs(here.count(kind) - there.count(kind));
        return new Miscount(kind, there, here, alignment, isOnlyWay && isWhole ? odd : List.of());
    }

    private static List<Integer> odd(Kind kind, Frame there, Frame here, Alignment alignment) {
        boolean isLess = here.count(kind) < there.count(kind);
        var pieces = (isLess ? there : here).pieces();
        return (isLess ? alignment.missing() : alignment.added())
                .stream().filter(index -> pieces.get(index).kind() == kind).toList();
    }

    private boolean isLess() {
        return here.count(kind) < there.count(kind);
    }

    Finding finding() {
        var finding = Finding.at(place(), message())
                .withHint(isLess() ? "add what is missing" : "remove it, or add it to the other translations")
                .about(words())
                .with("here", Integer.toString(here.count(kind)))
                .with("there", Integer.toString(there.count(kind)));
        if (odd.isEmpty()) {
            return finding.relatedTo(there.start(), "the other translation");
        }
        if (!isLess()) {
            return finding.relatedTo(there.place(alignment.thereBefore(odd.get(0))), "it would stand after this");
        }
        for (int index : odd) {
            finding = finding.relatedTo(there.place(index), "the " + words() + " that is missing");
        }
        return finding;
    }

    private Position place() {
        if (odd.isEmpty()) {
            return firstOfKind();
        }
        int first = odd.get(0);
        return here.place(isLess() ? alignment.hereBefore(first) : first);
    }

    private Position firstOfKind() {
        return here.place(IntStream.range(0, here.pieces().size())
                .filter(index -> here.pieces().get(index).kind() == kind)
                .findFirst()
                .orElse(-1));
    }

    private String message() {
        int count = here.count(kind);
        var numbers = odd.stream().map((isLess() ? there : here)::number).toList();
        return Siblings.name(there.topic()) + " has " + counted(there.count(kind)) + ", this one "
                + (count == 0 ? "none" : count)
                + (odd.isEmpty() ? "" : "; " + Ordinals.are(numbers) + (isLess() ? " missing" : " only here"));
    }

    private String counted(int count) {
        return (count == 0 ? "no" : count) + " " + words() + (count == 1 ? "" : "s");
    }

    private String words() {
        return switch (kind) {
            case HEADING -> "heading";
            case IMAGE -> "image";
            case CODE -> "code block";
            case TABLE -> "table";
            case ALERT -> "alert";
            case LIST_ITEM -> "list item";
        };
    }
}
