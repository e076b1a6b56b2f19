package stele.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The blocks of code of an article, numbered in order: those that hold text alone, which can be coloured. */
final class Listings {

    /** What is said of every block of code, and no author's to say. */
    static final String ALWAYS = " dir=\"ltr\" translate=\"no\"";

    static final Set<String> OURS = Set.of("dir", "translate", "tabindex", "role", "aria-label");

    private static final Tags BLOCKS = Tags.of("pre");
    private static final String LANGUAGE = "language-";

    private final List<Body.Listing> listings = new ArrayList<>();
    private final Map<Element, Integer> indexes = new HashMap<>();

    private Listings() {}

    /** @param elements of the article */
    static Listings of(List<Element> elements, Reading reading) {
        var found = new Listings();
        for (var block : BLOCKS.among(elements)) {
            code(block)
                    .filter(code -> code.childNodes().stream().allMatch(TextNode.class::isInstance))
                    .ifPresent(code -> {
                        found.indexes.put(block, found.listings.size());
                        found.listings.add(new Body.Listing(reading.position(block), language(code)));
                    });
        }
        return found;
    }

    /** Whether a block holds code, though not only text. */
    static boolean isCode(Element block) {
        return block.nameIs("pre") && code(block).isPresent();
    }

    List<Body.Listing> all() {
        return List.copyOf(listings);
    }

    /** The index of the block of code that an element is. */
    OptionalInt index(Element element) {
        var index = indexes.get(element);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** The {@code <code>} that is all of a block. */
    private static Optional<Element> code(Element block) {
        return Optional.ofNullable(block.firstElementChild())
                .filter(code -> code.nameIs("code") && code.id().isEmpty() && block.childNodeSize() == 1);
    }

    private static String language(Element code) {
        return code.classNames().stream()
                .filter(name -> name.startsWith(LANGUAGE))
                .map(name -> name.substring(LANGUAGE.length()))
                .findFirst()
                .orElse("");
    }
}
