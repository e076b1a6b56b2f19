package stele.navigation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What readers of a guide have before them: the topics of each of its steps, and of what stands beside these. */
final class Guides {

    private final Map<Seat, List<Seat>> topics = new HashMap<>();

    /** @param pages the seats that are read, from the first to the last */
    Guides(List<Seat> pages) {
        pages.forEach(page -> page.path().stream()
                .filter(above -> above.parent().filter(Seat::isGuide).isPresent())
                .forEach(step ->
                        topics.computeIfAbsent(step, key -> new ArrayList<>()).add(page)));
    }

    /** The guide around {@code seat}, as its page shows it. */
    Optional<NavView.Guide> around(Seat seat) {
        return seat.guide().map(guide -> {
            var step = seat.path().stream()
                    .dropWhile(above -> !guide.equals(above.parent().orElse(null)))
                    .findFirst();
            var steps = guide.steps().stream().map(this::step).toList();
            return new NavView.Guide(
                    guide.place(),
                    guide.number(),
                    preparation(guide).map(this::step).orElse(null),
                    steps,
                    step.map(Seat::number).orElse(0),
                    step.map(below -> below.place().phase()).orElse(0),
                    steps.get(steps.size() - 1).place().phase(),
                    step.map(below -> topics(below).indexOf(seat) + 1).orElse(0));
        });
    }

    /** The one place before the first step, where there is but one: what to do before setting out. */
    private static Optional<Seat> preparation(Seat guide) {
        return guide.children().stream()
                .findFirst()
                .filter(first -> !first.isStep() && guide.children().get(1).isStep());
    }

    private NavView.Step step(Seat seat) {
        return new NavView.Step(seat.place(), seat.number(), topics(seat).size());
    }

    private List<Seat> topics(Seat step) {
        return topics.getOrDefault(step, List.of());
    }
}
