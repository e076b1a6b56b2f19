package stele.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stele.page.PageModel.PlaceModel;

/**
 * A letter of the alphabetical index and what begins with it. Templates see a list of them as {@code page.letters}.
 *
 * @param label the letter; empty for what begins with none
 * @param id to link to
 */
public record LetterModel(String label, String id, List<EntryModel> topics) {

    /**
     * A title of the alphabetical index.
     *
     * @param above the guide or the place that the topic stands in, where another topic has the same title; else null
     */
    public record EntryModel(PlaceModel place, @Nullable PlaceModel above) {}
}
