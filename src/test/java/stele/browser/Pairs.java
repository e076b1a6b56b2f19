package stele.browser;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Few cases instead of all: every value of a factor meets every value of every other one at least once. Most faults need
 * no more than two circumstances to show.
 */
final class Pairs {

    private record Pair(int factor, Object value, int other, Object with) {}

    private final List<List<?>> factors;
    private final Predicate<List<?>> possible;

    private Pairs(List<List<?>> factors, Predicate<List<?>> possible) {
        this.factors = factors;
        this.possible = possible;
    }

    /** One value of each factor per case; {@code possible} says which whole cases there are. */
    static List<List<?>> of(List<List<?>> factors, Predicate<List<?>> possible) {
        return new Pairs(factors, possible).cases();
    }

    private List<List<?>> cases() {
        var all = new ArrayList<List<?>>();
        product(new ArrayList<>(), all);
        // What a pair leaves open is then not always the first value. The seed is fixed: each run has the same cases.
        Collections.shuffle(all, new Random(7));
        var open = new LinkedHashSet<Pair>();
        all.forEach(one -> open.addAll(pairs(one)));
        var chosen = new ArrayList<List<?>>();
        while (!open.isEmpty()) {
            var best = all.get(0);
            int most = 0;
            for (var one : all) {
                int covered = covered(one, open);
                if (covered > most) {
                    best = one;
                    most = covered;
                }
            }
            open.removeAll(pairs(best));
            chosen.add(best);
        }
        return chosen;
    }

    private void product(List<Object> begun, List<List<?>> all) {
        if (begun.size() == factors.size()) {
            if (possible.test(begun)) {
                all.add(List.copyOf(begun));
            }
            return;
        }
        for (var value : factors.get(begun.size())) {
            begun.add(value);
            product(begun, all);
            begun.remove(begun.size() - 1);
        }
    }

    private static int covered(List<?> one, Set<Pair> open) {
        return (int) pairs(one).stream().filter(open::contains).count();
    }

    private static List<Pair> pairs(List<?> one) {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < one.size(); i++) {
            for (int j = i + 1; j < one.size(); j++) {
                pairs.add(new Pair(i, one.get(i), j, one.get(j)));
            }
        }
        return pairs;
    }
}
