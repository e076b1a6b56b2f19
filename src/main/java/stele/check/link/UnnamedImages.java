package stele.check.link;

import java.util.stream.Stream;
import stele.check.Rule;
import stele.diagnostic.Finding;
import stele.diagnostic.Level;
import stele.link.LinkedTopic;
import stele.markdown.Link;
import stele.site.Site;

/**
 * An image without an alternative text: who cannot see it is told nothing. {@code alt=""} in raw HTML says that an image is
 * mere decoration (HTML standard, section 4.8.4.4.10), and is a statement. Markdown has no way to leave the text out:
 * {@code ![](x.png)} is also what an author writes who has not thought of it, so it says nothing.
 */
final class UnnamedImages implements Rule.ForTopic {

    @Override
    public String id() {
        return "image/empty-alt";
    }

    @Override
    public Level level() {
        return Level.WARNING;
    }

    @Override
    public Stream<Finding> judge(LinkedTopic topic, Site site) {
        return topic.topic().body().links().stream()
                .filter(link -> link.kind() == Link.Kind.IMAGE)
                .filter(image -> image.text().isBlank() && !image.markup().decorative())
                .map(image -> Finding.at(
                                image.position(), "the image '" + image.written() + "' has no alternative text")
                        .withHint("say what it shows, or write '<img src=\"…\" alt=\"\">' if it only decorates")
                        .about(image.written())
                        .with("target", image.written()));
    }
}
