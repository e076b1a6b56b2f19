package stele.navigation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stele.markdown.Body;

/** Which of a topic's sections lists the topics below it. */
final class ChildList {

    private ChildList() {}

    /**
     * The last section that is called "in this section" in some language; else the last that is nothing but a list,
     * whatever it is called, unless it is called "see also" in some language, or stands under a heading that is.
     */
    static Optional<Body.Section> of(Body body) {
        var sections = body.sections().stream()
                .filter(section -> !section.items().isEmpty())
                .toList();
        var related = relatedTitles(body);
        return last(sections.stream()
                        .filter(section -> ListTitles.ofChildren(section.title()))
                        .toList())
                .or(() -> last(sections.stream()
                        .filter(section -> section.onlyList() && !related.contains(section.title()))
                        .toList()));
    }

    /** The titles that are called "see also", and those below them: "Concepts", "Other resources". */
    private static List<String> relatedTitles(Body body) {
        var titles = new ArrayList<String>();
        int above = Integer.MAX_VALUE;
        for (var heading : body.outline()) {
            boolean related = ListTitles.ofRelated(heading.text());
            if (related || heading.level() > above) {
                titles.add(heading.text());
            }
            if (heading.level() <= above) {
                above = related ? heading.level() : Integer.MAX_VALUE;
            }
        }
        return titles;
    }

    private static <T> Optional<T> last(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(list.size() - 1));
    }
}
