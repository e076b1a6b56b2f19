package stele.navigation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stele.i18n.LocaleTag;
import stele.navigation.NavView.Branch;
import stele.navigation.NavView.Level;

/**
 * The lines of the sidebar of one page. A branch is open where the page is in it; and where a reader has no page of this
 * language to go to that would open it: a place borrowed from another language, a heading over links that lead out. A list
 * that is too long is cut to the neighbours of the page.
 */
final class Sidebar {

    /** A page carries its neighbourhood only. So many lines, with their addresses and buttons, are some 3 kB compressed. */
    private static final int MOST_LINES = 68;

    /** However deep a page lies, its nearest neighbours are there. */
    private static final int FEWEST_LINES = 8;

    private final String folder;
    private final List<Seat> path;
    private final @Nullable Seat current;
    private final int longest;
    private int extraLines;

    private Sidebar(LocaleTag locale, List<Seat> path, Optional<Seat> current, List<Integer> lengths) {
        this.folder = locale.folder();
        this.path = path;
        this.current = current.orElse(null);
        this.longest = longest(lengths);
        this.extraLines = MOST_LINES - lines(lengths, longest);
    }

    /**
     * The list of {@code siblings}, where the sidebar begins, with what is open below.
     *
     * @param path from the root to the page, or to the branch that is to be open
     * @param current the page's own seat
     */
    static Level of(LocaleTag locale, List<Seat> siblings, List<Seat> path, Optional<Seat> current) {
        return new Sidebar(locale, path, current, lengths(siblings, path)).level(0, siblings);
    }

    /** How long the lists are that the page is in, from the outermost to that of its children. */
    private static List<Integer> lengths(List<Seat> siblings, List<Seat> path) {
        var lengths = new ArrayList<>(List.of(siblings.size()));
        boolean within = false;
        for (var seat : path) {
            within |= place(siblings, seat) >= 0;
            if (within) {
                lengths.add(seat.children().size());
            }
        }
        return lengths;
    }

    /** The greatest length to which lists can be cut so that all together fit; short ones leave room to the others. */
    private static int longest(List<Integer> lengths) {
        int most = MOST_LINES;
        while (most > FEWEST_LINES && lines(lengths, most) > MOST_LINES) {
            most--;
        }
        return most;
    }

    private static int lines(List<Integer> lengths, int longest) {
        int sum = 0;
        for (int length : lengths) {
            sum += Math.min(length, longest);
        }
        return sum;
    }

    /** Where {@code seat} stands among {@code siblings}, of which there may be thousands; negative if it is none of them. */
    private static int place(List<Seat> siblings, Seat seat) {
        int low = 0;
        int high = siblings.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int number = siblings.get(middle).number();
            if (number == seat.number()) {
                return middle;
            }
            low = number < seat.number() ? middle + 1 : low;
            high = number < seat.number() ? high : middle - 1;
        }
        return -1;
    }

    private Level level(int number, List<Seat> seats) {
        int size = Math.min(seats.size(), longest);
        int first = Math.max(0, Math.min(onPath(seats) - size / 2, seats.size() - size));
        var lines = new Branch[size];
        for (int i = 0; i < size; i++) {
            lines[i] = branch(seats.get(first + i));
        }
        return new Level(number, List.of(lines), first, seats.size());
    }

    /** Which of {@code seats} the page is in; where it is in none of them the list is cut at its end. */
    private int onPath(List<Seat> seats) {
        for (var seat : path) {
            int place = place(seats, seat);
            if (place >= 0) {
                return place;
            }
        }
        return 0;
    }

    private Branch branch(Seat seat) {
        boolean here = seat == current;
        boolean parent = !seat.children().isEmpty();
        boolean open = parent
                && (path.contains(seat)
                        || !seat.place().destination().opensBelow(folder)
                                && spend(seat.children().size()));
        return here || open
                ? new Branch(
                        seat.place(), seat.number(), here, parent, open ? level(seat.number(), seat.children()) : null)
                : seat.closed();
    }

    private boolean spend(int lines) {
        boolean affordable = lines <= extraLines;
        extraLines -= affordable ? lines : 0;
        return affordable;
    }
}
