package stele.page;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import stele.file.ImageSize;
import stele.file.OutputPath;
import stele.link.LinkedTopic;
import stele.link.Target;

/** Fills the slots of an article that stands on one page with others, made to be printed: nothing in it is to be used. */
final class ChapterSlots extends ArticleSlots {

    private final OutputPath page;
    private final Map<OutputPath, Chapter> chapters;

    /**
     * @param page on which the article stands
     * @param chapters of that page, by the pages that their topics have for themselves
     */
    ChapterSlots(
            LinkedTopic linked,
            Dress dress,
            Function<OutputPath, Optional<ImageSize>> imageSizes,
            OutputPath page,
            Map<OutputPath, Chapter> chapters) {
        super(linked, dress, imageSizes);
        this.page = page;
        this.chapters = Map.copyOf(chapters);
    }

    @Override
    Optional<String> href(Target target) {
        return target.opens()
                .flatMap(there -> Optional.ofNullable(chapters.get(there)))
                .map(chapter -> chapter.href(target.fragment().orElse("")))
                .or(() -> target.href(page));
    }

    /** Nothing scrolls. */
    @Override
    String region(String name) {
        return "";
    }

    @Override
    public String headingEnd(int index) {
        return "";
    }
}
