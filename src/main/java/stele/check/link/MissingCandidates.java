package stele.check.link;

import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.link.LinkedTopic;
import stele.markdown.Link;
import stele.site.Site;
import stele.topic.Topic;

/** A further size of an image ({@code srcset}) that does not exist: some screens show it, others do not. */
final class MissingCandidates implements Rule.ForTopic {

    @Override
    public String id() {
        return "image/srcset-missing";
    }

    @Override
    public Level level() {
        return Level.ERROR;
    }

    @Override
    public Stream<Finding> judge(LinkedTopic topic, Site site) {
        return topic.topic().body().links().stream()
                .flatMap(image ->
                        image.markup().srcset().stream().flatMap(url -> judge(image, url, topic.topic(), site)));
    }

    private static Stream<Finding> judge(Link image, String url, Topic from, Site site) {
        var candidate = new Link(image.position(), Link.Kind.IMAGE, url, image.text());
        return site.target(candidate, from).missing().stream()
                .map(missing -> Finding.at(image.position(), "there is no image at '" + url + "', which 'srcset' names")
                        .withHint(DidYouMean.hint(missing, candidate, from, site))
                        .about(url)
                        .with("target", url));
    }
}
