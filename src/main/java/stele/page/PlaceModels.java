package stele.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import stele.file.OutputPath;
import stele.i18n.LocaleTag;
import stele.navigation.Destination;
import stele.navigation.NavView;
import stele.navigation.Phases;
import stele.navigation.Place;
import stele.page.PageModel.BranchModel;
import stele.page.PageModel.GuideModel;
import stele.page.PageModel.LevelModel;
import stele.page.PageModel.NavigationModel;
import stele.page.PageModel.PlaceModel;
import stele.page.PageModel.StepModel;
import stele.topic.TopicKey;

/** Places of the tree as a page at {@code from} shows them to a reader of {@code reader}. */
final class PlaceModels {

    private final OutputPath from;
    private final LocaleTag reader;
    private final Function<TopicKey, String> summaries;

    /** @param summaries a sentence about a topic, or nothing */
    PlaceModels(OutputPath from, LocaleTag reader, Function<TopicKey, String> summaries) {
        this.from = from;
        this.reader = reader;
        this.summaries = summaries;
    }

    NavigationModel navigation(NavView view, String tree) {
        return new NavigationModel(
                places(view.breadcrumbs()),
                place(view.up()),
                level(view.sidebar()),
                view.guide().map(this::guide).orElse(null),
                place(view.previous()),
                place(view.next()),
                places(view.children()),
                view.otherPlaces().stream().map(this::places).toList(),
                tree);
    }

    private LevelModel level(NavView.Level level) {
        var lines = level.lines().stream()
                .map(branch -> new BranchModel(
                        place(branch.place()),
                        branch.number(),
                        branch.current(),
                        branch.parent(),
                        branch.children().map(this::level).orElse(null)))
                .toList();
        return new LevelModel(level.parent(), lines, level.first(), level.total());
    }

    private GuideModel guide(NavView.Guide guide) {
        var steps = guide.steps().stream().map(step -> step(step, guide)).toList();
        return new GuideModel(
                place(guide.landing()),
                guide.at() == 0,
                guide.preparation().map(step -> step(step, guide)).orElse(null),
                steps,
                guide.current(),
                guide.total(),
                guide.topic(),
                steps.stream()
                        .filter(StepModel::current)
                        .mapToInt(StepModel::topics)
                        .sum());
    }

    /** Only the guide's own page has room for what its steps are about. */
    private StepModel step(NavView.Step step, NavView.Guide guide) {
        var topic = step.place().destination().topic().filter(key -> guide.at() == 0);
        return new StepModel(
                place(step.place()), topic.map(summaries).orElse(""), step.topics(), step.number() == guide.at());
    }

    private List<PlaceModel> places(List<Place> places) {
        return places.stream().map(this::place).toList();
    }

    private @Nullable PlaceModel place(Optional<Place> place) {
        return place.map(this::place).orElse(null);
    }

    PlaceModel place(Place place) {
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
