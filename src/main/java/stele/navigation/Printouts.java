package stele.navigation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import stele.file.OutputPath;
import stele.i18n.LocaleTag;

/** What readers of one language can print as a whole, by the page on which they meet it. */
final class Printouts {

    /** Of topics: a page is composed in memory, and a browser has to lay it out. */
    static final int MOST = 300;

    private final Map<OutputPath, Printout> byPage = new LinkedHashMap<>();

    /** @param read whether reading on leads through a seat */
    Printouts(LocaleTag locale, List<Seat> roots, Predicate<Seat> read) {
        roots.stream()
                .flatMap(Seat::withDescendants)
                .filter(seat -> seat.isGuide() || seat.isStep())
                // A heading has no page of its own, and is met on the first page below.
                .filter(seat -> read.test(seat) || seat.place().destination() instanceof Destination.Group)
                .filter(seat -> seat.place().destination().opensIn(locale))
                .flatMap(seat -> printout(seat, read).stream())
                .forEach(printout -> byPage.putIfAbsent(printout.page(), printout));
    }

    private static Optional<Printout> printout(Seat seat, Predicate<Seat> read) {
        var topics = seat.withDescendants()
                .filter(read)
                .map(below -> (Destination.Page) below.place().destination())
                .toList();
        return seat.opens()
                .filter(page -> topics.size() > 1 && topics.size() <= MOST)
                .map(page -> new Printout(page, seat.place(), seat.isGuide(), topics));
    }

    Stream<Printout> all() {
        return byPage.values().stream();
    }

    Optional<Printout> of(OutputPath page) {
        return Optional.ofNullable(byPage.get(page));
    }
}
