package stele.page;

import org.jspecify.annotations.Nullable;
import stele.file.OutputPath;
import stele.i18n.LocaleTag;
import stele.navigation.Destination;
import stele.navigation.NavView;
import stele.navigation.Phases;
import stele.navigation.Place;
import stele.page.PageModel.BranchModel;
import stele.page.PageModel.PlaceModel;
import stele.page.PageModel.StepModel;
import stele.site.Site;
import stele.site.ToolPages;

/**
 * What all pages of one folder show alike to the readers of one language, since relative URLs are the same in all of them:
 * the same place is the same model there, which is what {@link Fragments} know it by. Safe for use by several threads.
 */
final class Folder {

    private static final int NEIGHBOURS = 512;

    private final OutputPath from;
    private final Reader reader;
    private final String home;
    private final String search;
    private final String index;
    private final String tree;
    private final @Nullable String feed;
    private final Recent<Same<Place>, Seen> seen = new Recent<>(4_096);

    /** Lines of the sidebar by their numbers: one page shows nearly the same as the next. Threads see none, or whole ones. */
    private final @Nullable BranchModel[] neighbours = new @Nullable BranchModel[NEIGHBOURS];

    /** @param from any page of the folder */
    Folder(Site site, OutputPath from, Reader reader) {
        var locale = reader.locale();
        this.from = from;
        this.reader = reader;
        this.home = from.hrefTo(site.home(locale));
        this.search = from.hrefTo(ToolPages.search(locale));
        this.index = from.hrefTo(ToolPages.index(locale));
        this.tree = from.hrefTo(NavigationFile.path(locale));
        this.feed = reader.feed().map(from::hrefTo).orElse(null);
    }

    Reader reader() {
        return reader;
    }

    String home() {
        return home;
    }

    String search() {
        return search;
    }

    String index() {
        return index;
    }

    /** The file that holds the whole tree. */
    String tree() {
        return tree;
    }

    @Nullable
    String feed() {
        return feed;
    }

    PlaceModel place(Place place) {
        return seen(place).model;
    }

    /** A line of the sidebar that shows nothing below it. */
    BranchModel closed(NavView.Branch branch) {
        if (branch.current()) {
            return seen(branch.place()).closed(branch);
        }
        int at = branch.number() % NEIGHBOURS;
        var near = neighbours[at];
        if (near == null || near.number() != branch.number() || near.parent() != branch.parent()) {
            near = seen(branch.place()).closed(branch);
            neighbours[at] = near;
        }
        return near;
    }

    /** A step of which nothing is told but its name. */
    StepModel bare(NavView.Step step, boolean current) {
        return seen(step.place()).bare(step, current);
    }

    private Seen seen(Place place) {
        var key = new Same<>(place);
        var known = seen.get(key);
        if (known == null) {
            known = new Seen(model(place));
            seen.put(key, known);
        }
        return known;
    }

    private PlaceModel model(Place place) {
        LocaleTag locale = reader.locale();
        var found = place.destination() instanceof Destination.Page page ? page.language() : place.language();
        return new PlaceModel(
                place.label(),
                place.phase() > 0 ? Phases.bareName(place.label()) : place.label(),
                place.language().equals(locale) ? null : place.language().tag(),
                found.equals(locale) ? null : found.tag(),
                found.equals(locale) ? null : found.nameIn(locale),
                place.destination().href(from).orElse(null),
                place.phase(),
                place.destination() instanceof Destination.Missing,
                place.destination() instanceof Destination.External);
    }

    /** The models of one place. Threads may make the same one twice, but not see it half made. */
    private static final class Seen {
        private final PlaceModel model;
        private volatile @Nullable BranchModel line;
        private volatile @Nullable BranchModel currentLine;
        private volatile @Nullable StepModel step;
        private volatile @Nullable StepModel currentStep;

        Seen(PlaceModel model) {
            this.model = model;
        }

        BranchModel closed(NavView.Branch branch) {
            var known = branch.current() ? currentLine : line;
            if (known == null || known.number() != branch.number() || known.parent() != branch.parent()) {
                known = new BranchModel(model, branch.number(), branch.current(), branch.parent(), null);
                if (branch.current()) {
                    currentLine = known;
                } else {
                    line = known;
                }
            }
            return known;
        }

        StepModel bare(NavView.Step of, boolean current) {
            var known = current ? currentStep : step;
            if (known == null || known.topics() != of.topics()) {
                known = new StepModel(model, "", of.topics(), current);
                if (current) {
                    currentStep = known;
                } else {
                    step = known;
                }
            }
            return known;
        }
    }
}
