package stele.page;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stele.file.OutputPath;
import stele.i18n.LocaleTag;
import stele.navigation.Destination;
import stele.navigation.NavView;
import stele.navigation.Phases;
import stele.navigation.Place;
import stele.page.PageModel.BranchModel;
import stele.page.PageModel.GuideModel;
import stele.page.PageModel.NavigationModel;
import stele.page.PageModel.PlaceModel;
import stele.page.PageModel.StepModel;

/** Places of the tree as a page at {@code from} shows them to a reader of {@code reader}. */
final class PlaceModels {

    private final OutputPath from;
    private final LocaleTag reader;

    PlaceModels(OutputPath from, LocaleTag reader) {
        this.from = from;
        this.reader = reader;
    }

    NavigationModel navigation(NavView view, String tree) {
        return new NavigationModel(
                places(view.breadcrumbs()),
                place(view.up()),
                branches(view.sidebar()),
                view.guide().map(this::guide).orElse(null),
                place(view.previous()),
                place(view.next()),
                places(view.children()),
                tree);
    }

    List<BranchModel> branches(List<NavView.Branch> branches) {
        return branches.stream()
                .map(branch -> new BranchModel(
                        place(branch.place()),
                        branch.current(),
                        branch.open(),
                        branch.parent(),
                        branches(branch.children())))
                .toList();
    }

    private GuideModel guide(NavView.Guide guide) {
        var steps = guide.steps().stream()
                .map(step -> new StepModel(place(step), step.phase() == guide.current()))
                .toList();
        return new GuideModel(place(guide.landing()), steps, guide.current(), guide.total());
    }

    private List<PlaceModel> places(List<Place> places) {
        return places.stream().map(this::place).toList();
    }

    private @Nullable PlaceModel place(Optional<Place> place) {
        return place.map(this::place).orElse(null);
    }

    private PlaceModel place(Place place) {
        var found = place.destination() instanceof Destination.Page page ? page.language() : place.language();
        return new PlaceModel(
                place.label(),
                place.phase() > 0 ? Phases.bareName(place.label()) : place.label(),
                place.language().equals(reader) ? null : place.language().tag(),
                found.equals(reader) ? null : found.tag(),
                found.equals(reader) ? null : found.nameIn(reader),
                place.destination().href(from).orElse(null),
                place.phase(),
                place.destination() instanceof Destination.Missing,
                place.destination() instanceof Destination.External);
    }
}
