package stele.topic;

import java.io.Serializable;
import java.util.List;
import stele.file.Fingerprint;
import stele.file.Utf8Builder;
import stele.markdown.Body;
import stele.markdown.Link;
import stele.yaml.YamlNode;

/**
 * What the rest of a site that is built can see of a topic. While a topic's face stays what it is, the pages of other topics
 * and everything that is made of the site as a whole stay what they are, whatever changes in its text.
 *
 * <p>Seen are
 *
 * <ul>
 *   <li>its id, key, source and page, by which links, translations and fallbacks find it;
 *   <li>its front matter, all of it: redirects, aliases, fallback modes, translation types, what it was made from, wishes;
 *   <li>title, description and revision date, which stand in trees, lists, feeds, site maps and on other pages;
 *   <li>the headings with their ids, texts and shapes, by which sections are aligned and long words are broken, and every
 *       other anchor, which links lead to;
 *   <li>the languages of its listings, which translations borrow;
 *   <li>its lists of topics, of which trees are made.
 * </ul>
 *
 * <p>Not seen are its article, its other links, its comments to the checker and where in the file anything stands. So
 * three things need more than faces. Pages that show the topic itself are its own: those of languages that lack it, too, and
 * what is printed, searched or sent as headers of all texts. Whether a translation that records a hash of its source lies
 * behind shows on its own page, and depends on the digest of another's text: {@code Translations.behindByHash} tells it. And
 * what a check compares is not part of a face at all.
 */
public record Face(Fingerprint fingerprint) implements Serializable {

    public static Face of(Topic topic) {
        var seen = new Seen();
        seen.text(topic.locale().tag()).text(topic.id().path()).text(topic.key().value());
        seen.text(topic.source().toString()).text(topic.page().value());
        seen.node(topic.frontMatter().values());
        seen.text(topic.title()).text(topic.description());
        seen.text(topic.revised().map(Object::toString).orElse(""));
        seen.body(topic.body());
        return new Face(seen.fingerprint());
    }

    /** What is seen, one after the other; no two topics that differ in any of it give the same bytes. */
    private static final class Seen {

        private final Utf8Builder bytes = new Utf8Builder(1024);

        Seen text(String text) {
            number(text.length());
            bytes.append(text);
            return this;
        }

        Seen number(int number) {
            bytes.append(number).append(' ');
            return this;
        }

        void body(Body body) {
            headings(body.heading().map(List::of).orElse(List.of()));
            headings(body.outline());
            number(body.anchors().size());
            body.anchors().forEach(this::text);
            number(body.listings().size());
            body.listings().forEach(listing -> text(listing.language()));
            for (var section : body.sections()) {
                if (!section.items().isEmpty()) {
                    section(section, body.links());
                }
            }
        }

        private void headings(List<Body.Heading> headings) {
            number(headings.size());
            for (var heading : headings) {
                var shape = heading.shape();
                number(heading.level()).text(heading.id()).text(heading.text());
                number(shape.table() ? 1 : 0).number(shape.code() ? 1 : 0).number(shape.lists());
            }
        }

        private void section(Body.Section section, List<Link> links) {
            text(section.title()).number(section.onlyList() ? 1 : 0);
            number(section.items().size());
            for (var item : section.items()) {
                var link = links.get(item.link());
                number(item.depth()).text(link.written()).text(link.text());
            }
        }

        void node(YamlNode node) {
            text(node.kind());
            if (node instanceof YamlNode.Mapping mapping) {
                number(mapping.entries().size());
                for (var entry : mapping.entries()) {
                    text(entry.name());
                    node(entry.value());
                }
            } else if (node instanceof YamlNode.Scalar scalar) {
                text(scalar.value());
            } else {
                number(node.items().size());
                node.items().forEach(this::node);
            }
        }

        Fingerprint fingerprint() {
            return bytes.fingerprint();
        }
    }
}
