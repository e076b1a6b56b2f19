package stele.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import stele.navigation.NavView;
import stele.navigation.Place;
import stele.page.PageModel.BranchModel;
import stele.page.PageModel.GuideModel;
import stele.page.PageModel.LevelModel;
import stele.page.PageModel.NavigationModel;
import stele.page.PageModel.PlaceModel;
import stele.page.PageModel.StepModel;
import stele.topic.TopicKey;

/** Places of the tree as the pages of {@code folder} show them. */
final class PlaceModels {

    private final Folder folder;
    private final Function<TopicKey, String> summaries;

    /** @param summaries a sentence about a topic, or nothing */
    PlaceModels(Folder folder, Function<TopicKey, String> summaries) {
        this.folder = folder;
        this.summaries = summaries;
    }

    NavigationModel navigation(NavView view) {
        return new NavigationModel(
                places(view.breadcrumbs()),
                place(view.up()),
                level(view.sidebar()),
                view.guide().map(this::guide).orElse(null),
                place(view.previous()),
                place(view.next()),
                places(view.children()),
                view.otherPlaces().stream().map(this::places).toList(),
                folder.tree());
    }

    private LevelModel level(NavView.Level level) {
        var lines = new ArrayList<BranchModel>(level.lines().size());
        for (var branch : level.lines()) {
            lines.add(branch.children().isEmpty() ? folder.closed(branch) : open(branch));
        }
        return new LevelModel(level.parent(), lines, level.first(), level.total());
    }

    private BranchModel open(NavView.Branch branch) {
        return new BranchModel(
                folder.place(branch.place()),
                branch.number(),
                branch.current(),
                branch.parent(),
                branch.children().map(this::level).orElse(null));
    }

    private GuideModel guide(NavView.Guide guide) {
        var steps = guide.steps().stream().map(step -> step(step, guide)).toList();
        return new GuideModel(
                folder.place(guide.landing()),
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
        boolean current = step.number() == guide.at();
        return guide.at() != 0
                ? folder.bare(step, current)
                : new StepModel(
                        folder.place(step.place()),
                        step.place().destination().topic().map(summaries).orElse(""),
                        step.topics(),
                        current);
    }

    private List<PlaceModel> places(List<Place> places) {
        var models = new ArrayList<PlaceModel>(places.size());
        for (var place : places) {
            models.add(folder.place(place));
        }
        return models;
    }

    private @Nullable PlaceModel place(Optional<Place> place) {
        return place.map(folder::place).orElse(null);
    }
}
