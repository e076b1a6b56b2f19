package stele.producer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import stele.golden.BuiltSite;

/** Holds feeds against RFC 4287. */
class FeedsTest {

    private static final String SITE = "title: A & B <c>\nbaseUrl: https://docs.example.org/\nlocales: [en]\n";

    @Test
    void aFeedHasWhatAtomDemands() {
        var feed = feed(3);
        assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(feed.getLocalName()).isEqualTo("feed");
        assertThat(texts(feed, "id")).containsExactly("https://docs.example.org/en/feed.xml");
        assertThat(texts(feed, "title")).containsExactly("Feed of A & B <c>");
        assertThat(texts(feed, "updated")).containsExactly("2026-01-03T00:00:00Z");
        assertThat(child(feed, "author").getTextContent()).isEqualTo("A & B <c>");
        var entries = children(feed, "entry");
        assertThat(entries).hasSize(3).allSatisfy(entry -> {
            assertThat(texts(entry, "id")).hasSize(1).allMatch(id -> id.startsWith("https://docs.example.org/"));
            assertThat(texts(entry, "title")).hasSize(1);
            assertThat(texts(entry, "updated")).hasSize(1).allMatch(at -> at.matches("\\d{4}-\\d\\d-\\d\\dT00:00:00Z"));
            var link = child(entry, "link");
            assertThat(link.getAttribute("rel")).isEqualTo("alternate");
            assertThat(link.getAttribute("href")).startsWith("https://docs.example.org/en/");
        });
        assertThat(entries.stream().flatMap(entry -> texts(entry, "id").stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void theNewestComesFirstAndTheOldestAreLeftOut() {
        var days = children(feed(31), "entry").stream()
                .flatMap(entry -> texts(entry, "updated").stream())
                .toList();
        assertThat(days).hasSize(30).startsWith("2026-01-31T00:00:00Z").endsWith("2026-01-02T00:00:00Z");
    }

    @Test
    void aSiteWithoutAnAddressOrWithoutADateHasNoFeed() {
        assertThat(files("title: T\nlocales: [en]\n", 2)).doesNotContainKey("en/feed.xml");
        assertThat(files(SITE, 0)).doesNotContainKey("en/feed.xml");
    }

    @Test
    void whatXmlHasNoRoomForIsLeftOut() {
        assertThat(Xml.escape("a\u0001b\ud83d\ude00c\ud83dd\ufffe\"<&>"))
                .isEqualTo("ab\ud83d\ude00cd&quot;&lt;&amp;&gt;");
    }

    private static Element feed(int topics) {
        var xml = Objects.requireNonNull(files(SITE, topics).get("en/feed.xml"));
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new AssertionError(xml, broken);
        }
    }

    private static Map<String, String> files(String siteYaml, int topics) {
        var inputs = new HashMap<String, byte[]>();
        inputs.put("site.yaml", siteYaml.getBytes(StandardCharsets.UTF_8));
        inputs.put("content/en/index.md", "# No date & no name\n".getBytes(StandardCharsets.UTF_8));
        IntStream.rangeClosed(1, topics)
                .forEach(day -> inputs.put(
                        "content/en/t" + day + ".md",
                        "# T<%d> & more\n\n_**Revised:** 2026-01-%02d_\n\nText & more.\n"
                                .formatted(day, day)
                                .getBytes(StandardCharsets.UTF_8)));
        return BuiltSite.of(inputs, 1).files();
    }

    private static List<String> texts(Element parent, String name) {
        return children(parent, name).stream().map(Element::getTextContent).toList();
    }

    private static Element child(Element parent, String name) {
        return children(parent, name).get(0);
    }

    private static List<Element> children(Element parent, String name) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> name.equals(node.getLocalName()))
                .map(Element.class::cast)
                .toList();
    }
}
