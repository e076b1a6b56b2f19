package stele.navigation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What comes before and after each seat, for a reader who reads on: through the whole of a guide, and never out of it; and
 * outside of guides through the whole tree, where a guide counts as its landing page.
 */
final class ReadingOrder {

    private final Map<Seat, Place> previous = new HashMap<>();
    private final Map<Seat, Place> next = new HashMap<>();

    /** @param pages the seats that are read, from the first to the last */
    ReadingOrder(List<Seat> pages) {
        var rows = new HashMap<Optional<Seat>, List<Seat>>();
        for (var page : pages) {
            rows.computeIfAbsent(page.guide(), guide -> new ArrayList<>()).add(page);
            if (page.isGuide()) {
                rows.computeIfAbsent(page.enclosingGuide(), guide -> new ArrayList<>())
                        .add(page);
            }
        }
        rows.forEach(this::read);
    }

    private void read(Optional<Seat> guide, List<Seat> row) {
        for (int i = 0; i < row.size(); i++) {
            // A landing page stands in the row around its guide too; its own neighbours are those inside.
            if (row.get(i).guide().equals(guide)) {
                if (i > 0) {
                    previous.put(row.get(i), row.get(i - 1).place());
                }
                if (i + 1 < row.size()) {
                    next.put(row.get(i), ahead(row.get(i), row.get(i + 1)));
                }
            }
        }
    }

    /** What a reader is told of {@code next}: where it opens a step, and is only its first page, the step. */
    private static Place ahead(Seat from, Seat next) {
        return next.step()
                .filter(step -> !from.step().equals(Optional.of(step)))
                .filter(step -> step.opens().equals(next.opens()))
                .orElse(next)
                .place();
    }

    Optional<Place> before(Seat seat) {
        return Optional.ofNullable(previous.get(seat));
    }

    Optional<Place> after(Seat seat) {
        return Optional.ofNullable(next.get(seat));
    }
}
