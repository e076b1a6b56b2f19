package stele.check.link;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.file.OutputPath;
import stele.markdown.Link;
import stele.site.Site;
import stele.topic.Topic;

/** An image that no topic shows: a theme or another site may still use it. */
final class UnreferencedImages implements Rule.ForSite {

    @Override
    public String id() {
        return "image/unreferenced";
    }

    @Override
    public Level level() {
        return Level.OFF;
    }

    @Override
    public Stream<Finding> judge(Site site) {
        var used = used(site);
        return ImageFiles.of(site)
                .filter(image -> !used.contains(image.page()))
                .map(image -> Finding.at(image.source().start(), "no topic shows the image")
                        .withHint("delete the file if nothing else uses it")
                        .about(image.path()));
    }

    private static Set<OutputPath> used(Site site) {
        var used = new HashSet<OutputPath>();
        for (var topic : site.catalogue().topics()) {
            topic.body().links().stream()
                    .flatMap(link -> Stream.concat(Stream.of(link), candidates(link)))
                    .forEach(link -> use(link, topic, site, used));
            // An image that Markdown takes for text is found by another rule, and its file is not to go.
            topic.body().facts().brackets().stream()
                    .filter(bracket -> bracket.image() && bracket.isLink())
                    .map(image -> new Link(image.position(), Link.Kind.IMAGE, image.destination(), image.text()))
                    .forEach(link -> use(link, topic, site, used));
        }
        return used;
    }

    private static Stream<Link> candidates(Link image) {
        return image.markup().srcset().stream()
                .map(url -> new Link(image.position(), Link.Kind.IMAGE, url, image.text()));
    }

    private static void use(Link link, Topic topic, Site site, Set<OutputPath> used) {
        site.target(link, topic).asset().ifPresent(used::add);
    }
}
