package stele.navigation;

import java.util.List;
import java.util.Optional;
import stele.i18n.LocaleTag;
import stele.navigation.NavView.Branch;

/**
 * The lines of the sidebar of one page. A branch is open where the page is in it; and where a reader has no page of this
 * language to go to that would open it: a place borrowed from another language, a heading over links that lead out.
 */
final class Sidebar {

    /** A page carries its neighbourhood only: so many lines may be opened for want of a page, and no more. */
    private static final int EXTRA_LINES = 100;

    private final LocaleTag locale;
    private final List<Seat> path;
    private final Optional<Seat> current;
    private int extraLines = EXTRA_LINES;

    Sidebar(LocaleTag locale, List<Seat> path, Optional<Seat> current) {
        this.locale = locale;
        this.path = path;
        this.current = current;
    }

    List<Branch> branches(List<Seat> siblings) {
        return siblings.stream().map(this::branch).toList();
    }

    private Branch branch(Seat seat) {
        boolean here = current.filter(seat::equals).isPresent();
        boolean parent = !seat.children().isEmpty();
        boolean open = path.contains(seat)
                || parent && !opensElsewhere(seat) && spend(seat.children().size());
        return new Branch(seat.place(), here, open, parent, open ? branches(seat.children()) : List.of());
    }

    private boolean opensElsewhere(Seat seat) {
        var ownPages = locale.folder() + "/";
        return seat.place()
                .destination()
                .opens()
                .filter(page -> page.value().startsWith(ownPages))
                .isPresent();
    }

    private boolean spend(int lines) {
        boolean affordable = lines <= extraLines;
        extraLines -= affordable ? lines : 0;
        return affordable;
    }
}
