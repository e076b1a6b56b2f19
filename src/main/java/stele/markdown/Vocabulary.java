package stele.markdown;

import java.util.Map;
import java.util.Set;

/**
 * The elements of HTML and what becomes of them in a topic that is not trusted: those of text, lists and tables stay; those
 * that only ever meant a look give way; those that do something go.
 */
final class Vocabulary {

    private static final Set<String> KEPT = words("""
            a abbr address article aside b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl
            dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp
            section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr""");

    /** Obsolete, or with a meaning that belongs to the page around the article: what stands in for them. */
    private static final Map<String, String> RENAMED = Map.ofEntries(
            Map.entry("acronym", "abbr"),
            Map.entry("center", "div"),
            Map.entry("dir", "ul"),
            Map.entry("footer", "div"),
            Map.entry("header", "div"),
            Map.entry("hgroup", "div"),
            Map.entry("listing", "pre"),
            Map.entry("main", "div"),
            Map.entry("menu", "ul"),
            Map.entry("nav", "div"),
            Map.entry("search", "div"),
            Map.entry("strike", "s"),
            Map.entry("tt", "code"));

    /** Mean a look and nothing else: what they hold stays. */
    private static final Set<String> UNWRAPPED =
            words("basefont big blink data font marquee nobr picture rb rtc spacer");

    /** Go with all they hold: it is not text. */
    private static final Set<String> REMOVED_WITH_CONTENT =
            words("iframe math noembed noframes script style svg textarea title xmp");

    /** Go, but what they hold stays. */
    private static final Set<String> REMOVED = words("""
            applet area audio base bgsound body button canvas command datalist dialog embed fieldset form frame frameset
            head html image input isindex keygen label legend link map menuitem meta meter noscript object optgroup option
            output param plaintext portal progress select slot source template track video""");

    /** Do nothing without an attribute: {@code <source>} in a sentence stands for a word. */
    private static final Set<String> MEANINGLESS_ALONE =
            words("area base embed frame input label link map meta object option output param slot source track");

    private Vocabulary() {}

    /** What becomes of an element. */
    enum Fate {
        KEPT,
        RENAMED,
        UNWRAPPED,
        REMOVED,
        REMOVED_WITH_CONTENT,
        UNKNOWN
    }

    static Fate fate(String element) {
        if (KEPT.contains(element)) {
            return Fate.KEPT;
        }
        if (RENAMED.containsKey(element)) {
            return Fate.RENAMED;
        }
        if (UNWRAPPED.contains(element)) {
            return Fate.UNWRAPPED;
        }
        if (REMOVED_WITH_CONTENT.contains(element)) {
            return Fate.REMOVED_WITH_CONTENT;
        }
        return REMOVED.contains(element) ? Fate.REMOVED : Fate.UNKNOWN;
    }

    /** The element that stands in for a renamed one. */
    static String replacement(String element) {
        return RENAMED.getOrDefault(element, element);
    }

    /**
     * Whether the tag is text that an author wants shown: nobody knows its name ({@code <FQDN>}), it says nothing as a tag
     * ({@code <source>}), or its attributes are the words of a phrase ({@code <address of the server>}).
     */
    static boolean isText(Tag tag) {
        if (fate(tag.name()) == Fate.UNKNOWN) {
            return true;
        }
        var attributes = tag.attributes();
        if (attributes.isEmpty()) {
            return tag.is(Tag.Kind.START) && MEANINGLESS_ALONE.contains(tag.name());
        }
        return attributes.stream().noneMatch(Tag.Attribute::hasValue)
                && attributes.stream().anyMatch(it -> !Attributes.isKnown(it.name()));
    }

    static Set<String> words(String blankSeparated) {
        var words = blankSeparated.split("\\s+");
        for (int i = 0; i < words.length; i++) {
            // The very texts that the parser names its elements with are soon seen to be the same.
            words[i] = words[i].intern();
        }
        return Set.of(words);
    }
}
