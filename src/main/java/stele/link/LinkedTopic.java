package stele.link;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stele.catalogue.Alternate;
import stele.file.OutputPath;
import stele.i18n.LocaleTag;
import stele.markdown.Link;
import stele.navigation.NavView;
import stele.topic.Topic;

/**
 * A topic with everything that a page of it takes from the rest of the site.
 *
 * @param reader the language of those who read the page: the topic's own, or one that lacks the topic
 * @param page where it is published
 * @param targets where each of the topic's links leads, index by index
 * @param languages in which each of the topic's blocks of code is written, index by index; empty where nobody says
 * @param alternates every language in which the topic can be read, its own included
 * @param sections of the topic, seen from its translations
 */
public record LinkedTopic(
        Topic topic,
        LocaleTag reader,
        OutputPath page,
        List<Target> targets,
        List<String> languages,
        List<Alternate> alternates,
        NavView around,
        Sections sections)
        implements Serializable {

    public LinkedTopic {
        targets = List.copyOf(targets);
        languages = List.copyOf(languages);
        alternates = List.copyOf(alternates);
    }

    /** Whether the page stands in for a translation that is not there. */
    public boolean isFallback() {
        return !page.equals(topic.page());
    }

    /** Every link and image, in order, and where it leads. */
    public Stream<ResolvedLink> links() {
        return IntStream.range(0, targets.size()).mapToObj(index -> new ResolvedLink(link(index), targets.get(index)));
    }

    public Link link(int index) {
        return topic.body().links().get(index);
    }
}
