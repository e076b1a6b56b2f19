package stele.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stele.file.PercentEncoding;
import stele.link.LinkedTopic;
import stele.markdown.Body.Heading;

/**
 * A topic as one of several on a page.
 *
 * @param id by which the page leads to it; those of its article begin with it
 * @param level of its heading
 */
record Chapter(String id, int level, LinkedTopic linked) {

    /** What {@code own}, an id of the topic's, is in the page. */
    String id(String own) {
        return id + "-" + own;
    }

    /** Where a link leads that means {@code fragment} of the topic: to its beginning, if there is nothing of that name. */
    String href(String fragment) {
        var found = Stream.of(PercentEncoding.decode(fragment), fragment)
                .flatMap(it -> Stream.concat(
                        linked.topic().body().anchor(it).stream(), aliases().filter(it::equals)))
                .findFirst();
        return "#" + Html.fragment(found.map(this::id).orElse(id));
    }

    private Stream<String> aliases() {
        return linked.sections().aliases().stream().flatMap(List::stream);
    }

    /** The id of its heading, if its author wrote one. */
    Optional<String> titleId() {
        return linked.topic().body().heading().map(Heading::id).map(this::id);
    }
}
