package stele.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A phase or a guide, to be printed as a whole. Templates see it as {@code page.print}.
 *
 * @param page URL of the page on which the reader chose to print it
 * @param topics in reading order
 */
public record PrintModel(String page, List<TopicModel> topics) {

    public PrintModel {
        topics = List.copyOf(topics);
    }

    /** A link to a page that holds all topics; {@code guide} tells whether those of a guide, else those of a phase. */
    public record LinkModel(String url, boolean guide) {}

    /**
     * One topic.
     *
     * @param id by which the page leads to it
     * @param level of its heading: 1 for the page's own topic, 2 for all others; those in the article fit to it
     * @param title plain text
     * @param titleId what links name to reach the heading itself; null where the author wrote none
     * @param text in which language the topic is, where that is not the page's
     * @param article HTML; every id begins with that of the topic
     */
    public record TopicModel(
            String id, int level, String title, @Nullable String titleId, TextModel text, Markup article) {}
}
