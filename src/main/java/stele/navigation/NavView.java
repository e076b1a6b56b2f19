package stele.navigation;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one page shows of the tree: its neighbourhood, never the whole.
 *
 * @param breadcrumbs the ancestors of the topic's canonical place, outermost first, without the topic itself
 * @param above see {@link #up}
 * @param sidebar the pruned tree: every ancestor with its siblings, the topic with its siblings and children
 * @param within see {@link #guide}
 * @param before see {@link #previous}
 * @param after see {@link #next}
 * @param children the places directly below the topic
 * @param otherPlaces the breadcrumbs of every further place at which the topic is filed
 */
public record NavView(
        List<Place> breadcrumbs,
        @Nullable Place above,
        Level sidebar,
        @Nullable Guide within,
        @Nullable Place before,
        @Nullable Place after,
        List<Place> children,
        List<List<Place>> otherPlaces)
        implements Serializable {

    public NavView {
        breadcrumbs = List.copyOf(breadcrumbs);
        children = List.copyOf(children);
        otherPlaces = List.copyOf(otherPlaces);
    }

    /** What a page shows that has no place in the tree. */
    public static NavView outside(Level firstLevel) {
        return new NavView(List.of(), null, firstLevel, null, null, null, List.of(), List.of());
    }

    /** Where the tree is re-rooted at a guide: what lies above the guide. */
    public Optional<Place> up() {
        return Optional.ofNullable(above);
    }

    /** The guide that the topic belongs to, if it belongs to one. */
    public Optional<Guide> guide() {
        return Optional.ofNullable(within);
    }

    /** What a reader reads before this page. */
    public Optional<Place> previous() {
        return Optional.ofNullable(before);
    }

    /** What a reader reads after this page. */
    public Optional<Place> next() {
        return Optional.ofNullable(after);
    }

    /**
     * A list of the sidebar, or as much of it as the page carries.
     *
     * @param parent the number of the branch that the list is below, see {@link Branch#number}; 0 for the roots
     * @param lines those that the page carries: all, or the neighbours of the page
     * @param first which of the whole list the first of the lines is, from 0
     * @param total how long the whole list is
     */
    public record Level(int parent, List<Branch> lines, int first, int total) implements Serializable {

        public static final Level EMPTY = new Level(0, List.of(), 0, 0);

        public Level {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line of the sidebar.
     *
     * @param number its place in the whole tree, in reading order and from 1, as in the file that holds the tree
     * @param current whether this is the topic of the page
     * @param parent whether there are places below, given or not
     * @param below see {@link #children}
     */
    public record Branch(
            Place place,
            int number,
            boolean current,
            boolean parent,
            @Nullable Level below) implements Serializable {

        /** The list below, where it is open: the page is here or further down, or no page of this language opens it. */
        public Optional<Level> children() {
            return Optional.ofNullable(below);
        }
    }

    /**
     * A guide: a topic (or heading) whose children are numbered steps.
     *
     * @param number of the landing's branch, see {@link Branch#number}
     * @param first see {@link #preparation}
     * @param steps the numbered children, in order of their numbers
     * @param at the branch, see {@link Branch#number}, right below the landing that the topic belongs to; 0 for the landing
     * @param current the number of the step that the topic belongs to; 0 where it belongs to none
     * @param total how many steps the guide has: the highest number
     * @param topic which topic of the step this is, from 1; 0 where it is none
     */
    public record Guide(
            Place landing,
            int number,
            @Nullable Step first,
            List<Step> steps,
            int at,
            int current,
            int total,
            int topic)
            implements Serializable {

        public Guide {
            steps = List.copyOf(steps);
        }

        /** What stands before the first step without a number: "Before you begin". */
        public Optional<Step> preparation() {
            return Optional.ofNullable(first);
        }
    }

    /**
     * A step of a guide.
     *
     * @param number of its branch, see {@link Branch#number}
     * @param topics how many topics a reader finds in it, its own included
     */
    public record Step(Place place, int number, int topics) implements Serializable {}
}
