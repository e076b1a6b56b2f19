package stele.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import stele.markdown.Body.Heading;

/**
 * Which sections of a text are those of its translation. A section is named by the place of its heading in the outline.
 *
 * <p>Where both texts have as many sections on a level, they are paired in order, and within each pair what stands one level
 * below. Elsewhere those pairs of one level are taken, in order, that have most in common: first of all the same id, which
 * hardly any two headings have by chance, then the same shape.
 */
public final class SectionMap {

    private static final int NONE = -1;
    private static final int TOP_LEVEL = 2;

    private static final int SAME_LEVEL = 1;
    private static final int SAME_SHAPE = 4;
    private static final int SAME_ID = 8;

    /** Texts that differ in thousands of headings are not compared: it would take longer than to write them. */
    private static final long MOST_PAIRS = 1_000_000;

    private final List<Heading> from;
    private final List<Heading> to;
    private final int[] counterparts;

    private SectionMap(List<Heading> from, List<Heading> to, int[] counterparts) {
        this.from = from;
        this.to = to;
        this.counterparts = counterparts;
    }

    /** The sections of {@code from} in {@code to}; both are outlines without gaps in their levels. */
    public static SectionMap between(List<Heading> from, List<Heading> to) {
        if (!haveOneShape(from, to)) {
            return compared(from, to);
        }
        var counterparts = new int[from.size()];
        for (int i = 0; i < counterparts.length; i++) {
            counterparts[i] = i;
        }
        return new SectionMap(from, to, counterparts);
    }

    /** The same, found level by level. */
    static SectionMap compared(List<Heading> from, List<Heading> to) {
        var counterparts = new int[from.size()];
        Arrays.fill(counterparts, NONE);
        var map = new SectionMap(from, to, counterparts);
        map.align(new Range(0, from.size()), new Range(0, to.size()), TOP_LEVEL);
        return map;
    }

    /** Whether heading after heading has the same level, as in most translations: each is then the other's counterpart. */
    private static boolean haveOneShape(List<Heading> from, List<Heading> to) {
        boolean same = from.size() == to.size();
        for (int i = 0; same && i < from.size(); i++) {
            same = from.get(i).level() == to.get(i).level();
        }
        return same;
    }

    /** The same pairs, seen from the other text. */
    public SectionMap inverse() {
        var back = new int[to.size()];
        Arrays.fill(back, NONE);
        for (int i = 0; i < counterparts.length; i++) {
            if (counterparts[i] != NONE) {
                back[counterparts[i]] = i;
            }
        }
        return new SectionMap(to, from, back);
    }

    /** The same section in the other text. */
    public OptionalInt counterpart(int section) {
        int found = counterparts[section];
        return found == NONE ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /** The same section in the other text, or the last one before it that both have. */
    public OptionalInt nearest(int section) {
        int near = section;
        while (near >= 0 && counterparts[near] == NONE) {
            near--;
        }
        return near < 0 ? OptionalInt.empty() : OptionalInt.of(counterparts[near]);
    }

    private void align(Range here, Range there, int level) {
        var ours = here.at(level, from);
        var theirs = there.at(level, to);
        if (ours.size() != theirs.size()) {
            pairBest(here, there);
            return;
        }
        for (int i = 0; i < ours.size(); i++) {
            counterparts[ours.get(i).start()] = theirs.get(i).start();
            align(ours.get(i).below(), theirs.get(i).below(), level + 1);
        }
    }

    /** By the weights of all rests: {@code best[i][j]} is what the headings from {@code i} and {@code j} on have in common. */
    private void pairBest(Range here, Range there) {
        if ((long) here.size() * there.size() > MOST_PAIRS) {
            return;
        }
        var best = new int[here.size() + 1][there.size() + 1];
        for (int i = here.size() - 1; i >= 0; i--) {
            for (int j = there.size() - 1; j >= 0; j--) {
                int paired = weight(here.start() + i, there.start() + j) + best[i + 1][j + 1];
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        int i = 0;
        int j = 0;
        while (i < here.size() && j < there.size()) {
            int weight = weight(here.start() + i, there.start() + j);
            if (weight > 0 && best[i][j] == weight + best[i + 1][j + 1]) {
                counterparts[here.start() + i++] = there.start() + j++;
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private int weight(int here, int there) {
        var ours = from.get(here);
        var theirs = to.get(there);
        if (ours.level() != theirs.level()) {
            return 0;
        }
        return (ours.shape().equals(theirs.shape()) ? SAME_SHAPE : SAME_LEVEL)
                + (ours.id().equals(theirs.id()) ? SAME_ID : 0);
    }

    /** Headings that follow each other in an outline, the last one not included. */
    private record Range(int start, int end) {

        int size() {
            return end - start;
        }

        /** Cut before every heading of {@code level}. */
        List<Range> at(int level, List<Heading> outline) {
            var parts = new ArrayList<Range>();
            int last = start;
            for (int i = start; i <= end; i++) {
                if (i == end || outline.get(i).level() == level) {
                    if (last < i) {
                        parts.add(new Range(last, i));
                    }
                    last = i;
                }
            }
            return parts;
        }

        Range below() {
            return new Range(start + 1, end);
        }
    }
}
