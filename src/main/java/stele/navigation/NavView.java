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
 * @param sidebar the pruned tree: every ancestor with all its siblings, the topic with its siblings and children
 * @param within see {@link #guide}
 * @param before see {@link #previous}
 * @param after see {@link #next}
 * @param children the places directly below the topic
 * @param otherPlaces the breadcrumbs of every further place at which the topic is filed
 */
public record NavView(
        List<Place> breadcrumbs,
        @Nullable Place above,
        List<Branch> sidebar,
        @Nullable Guide within,
        @Nullable Place before,
        @Nullable Place after,
        List<Place> children,
        List<List<Place>> otherPlaces)
        implements Serializable {

    public NavView {
        breadcrumbs = List.copyOf(breadcrumbs);
        sidebar = List.copyOf(sidebar);
        children = List.copyOf(children);
        otherPlaces = List.copyOf(otherPlaces);
    }

    /** What a page shows that has no place in the tree. */
    public static NavView outside(List<Branch> firstLevel) {
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
     * A line of the sidebar.
     *
     * @param current whether this is the topic of the page
     * @param open whether the children are given: the topic of the page is here or further down, or no page opens it
     * @param parent whether there are children, given or not
     */
    public record Branch(Place place, boolean current, boolean open, boolean parent, List<Branch> children)
            implements Serializable {
        public Branch {
            children = List.copyOf(children);
        }
    }

    /**
     * A guide: a topic (or heading) whose children are numbered steps.
     *
     * @param steps the numbered children, in order of their numbers
     * @param current the number of the step that the topic belongs to; 0 where it belongs to none
     * @param total how many steps the guide has: the highest number
     */
    public record Guide(Place landing, List<Place> steps, int current, int total) implements Serializable {
        public Guide {
            steps = List.copyOf(steps);
        }
    }
}
