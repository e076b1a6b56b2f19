package stele.page;

import java.util.List;

/**
 * A letter of the alphabetical index and what begins with it. Templates see a list of them as {@code page.letters}.
 *
 * @param label the letter; empty for what begins with none
 * @param id to link to
 */
public record LetterModel(String label, String id, List<PageModel.PlaceModel> topics) {}
