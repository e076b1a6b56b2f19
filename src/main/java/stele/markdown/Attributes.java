package stele.markdown;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The attributes of HTML, and which of them a topic that is not trusted may use with what values. */
final class Attributes {

    private static final Predicate<String> ANY = matches("(?s).*");
    private static final Predicate<String> COUNT = matches("[1-9][0-9]{0,2}|1000");
    private static final Predicate<String> PIXELS = matches("[0-9]{1,5}");
    private static final Predicate<String> INTEGER = matches("-?[0-9]{1,9}");
    private static final Predicate<String> LANGUAGE = matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
    private static final Predicate<String> SCOPE = matches("row|col|rowgroup|colgroup");
    private static final Predicate<String> DATE = matches(
            "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])(T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?Z)?");
    /** A web address or a relative reference: nothing that a browser could take for a script. */
    private static final Predicate<String> WEB = matches("(https?:)?//[^\\s\\p{Cntrl}]+|[^:\\s\\p{Cntrl}]*");

    private static final Map<String, Predicate<String>> OF_ANY_ELEMENT = Map.of(
            "class", ANY,
            "dir", matches("ltr|rtl|auto"),
            "id", ANY,
            "lang", LANGUAGE,
            "title", ANY,
            "translate", matches("yes|no"));

    private static final Map<String, Map<String, Predicate<String>>> OF_ELEMENT = Map.ofEntries(
            Map.entry("a", Map.of("href", ANY, "hreflang", LANGUAGE)),
            Map.entry("blockquote", Map.of("cite", WEB)),
            Map.entry("col", Map.of("span", COUNT)),
            Map.entry("colgroup", Map.of("span", COUNT)),
            Map.entry("del", Map.of("cite", WEB, "datetime", DATE)),
            Map.entry("details", Map.of("open", ANY)),
            Map.entry("img", Map.of("alt", ANY, "height", PIXELS, "src", ANY, "width", PIXELS)),
            Map.entry("ins", Map.of("cite", WEB, "datetime", DATE)),
            Map.entry("li", Map.of("value", INTEGER)),
            Map.entry("ol", Map.of("reversed", ANY, "start", INTEGER, "type", matches("[1aAiI]"))),
            Map.entry("q", Map.of("cite", WEB)),
            Map.entry("td", Map.of("colspan", COUNT, "headers", ANY, "rowspan", COUNT)),
            Map.entry("th", Map.of("colspan", COUNT, "headers", ANY, "rowspan", COUNT, "scope", SCOPE)),
            Map.entry("time", Map.of("datetime", DATE)));

    /** Say how something looks, or name something for a program: nothing is lost without them. */
    private static final Set<String> SILENT = Vocabulary.words("""
            abbr align alink axis background bgcolor border bordercolor cellpadding cellspacing char charoff charset cite
            clear color compact datetime face frame frameborder headers height hspace language link longdesc markdown name
            noshade nowrap rules scope size span start summary text type valign value vlink vspace width wrap""");

    /** Do something; a tag that has one of them is a tag and no phrase. */
    private static final Set<String> ACTIVE = Vocabulary.words("""
            accept accesskey action allow allowfullscreen async autocomplete autofocus autoplay checked colspan cols content
            contenteditable controls coords crossorigin data decoding default defer disabled download draggable enctype for
            form formaction hidden href hreflang http-equiv inert integrity ismap itemid itemprop itemref itemscope itemtype
            kind label loading loop low max media method min multiple muted nomodule nonce novalidate open pattern ping
            placeholder playsinline popover poster preload readonly referrerpolicy rel required reversed role rowspan rows
            sandbox selected shape sizes slot spellcheck src srcdoc srclang srcset step style tabindex target usemap""");

    private Attributes() {}

    /** What becomes of an attribute. */
    enum Fate {
        KEPT,
        /** Goes, and nobody will miss it. */
        DROPPED,
        /** Goes, and its author is told. */
        REPORTED
    }

    static Fate fate(String element, String name, String value) {
        var allowed = OF_ELEMENT.getOrDefault(element, Map.of()).getOrDefault(name, OF_ANY_ELEMENT.get(name));
        if (allowed != null && allowed.test(value.strip())) {
            return Fate.KEPT;
        }
        boolean silent = allowed == null ? SILENT.contains(name) || isNoise(name) : allowed != WEB;
        return silent ? Fate.DROPPED : Fate.REPORTED;
    }

    /** Whether HTML knows the attribute at all. */
    static boolean isKnown(String name) {
        return OF_ANY_ELEMENT.containsKey(name)
                || SILENT.contains(name)
                || ACTIVE.contains(name)
                || isNoise(name)
                || name.startsWith("aria-")
                || name.startsWith("on") && name.length() > "once".length();
    }

    private static boolean isNoise(String name) {
        return name.startsWith("data-") || name.startsWith("xml:") || name.startsWith("xmlns");
    }

    private static Predicate<String> matches(String pattern) {
        return Pattern.compile(pattern).asMatchPredicate();
    }
}
