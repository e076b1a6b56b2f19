package stele.markdown;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Leaves of an untrusted article only the elements and attributes that are known to be harmless. What the author is to know
 * about elements was said when the tags were read; this is the wall behind it.
 */
final class Cleaner {

    private static final Pattern TEXT_ALIGN = Pattern.compile("text-align\\s*:\\s*(left|right|center|justify)");
    private static final Pattern LOOK_OF_TABLE = Pattern.compile(
            "\\s*((width|text-align|vertical-align|height)\\s*:[^;]*(;\\s*|$))*", Pattern.CASE_INSENSITIVE);

    private final Reading reading;

    private Cleaner(Reading reading) {
        this.reading = reading;
    }

    /** Every element that stays within {@code body}, in order. */
    static List<Element> clean(Element body, Reading reading) {
        var cleaner = new Cleaner(reading);
        var elements = Html.elements(body);
        boolean asBefore = true;
        for (var element : elements) {
            asBefore &= cleaner.clean(element);
        }
        return asBefore ? elements : Html.elements(body);
    }

    /**
     * Whether the element stays. Boxes and labels are ours: the tags of an author's were taken out when they were read.
     */
    private boolean clean(Element element) {
        var fate = Vocabulary.fate(element.normalName());
        if (fate == Vocabulary.Fate.KEPT && element.attributesSize() == 0) {
            return true;
        }
        if (reading.titleOf(element).isPresent() || element.nameIs("input") || element.nameIs("label")) {
            return true;
        }
        switch (fate) {
            case KEPT -> cleanAttributes(element);
            case RENAMED -> {
                if (element.nameIs("center")) {
                    element.attr("align", "center");
                }
                element.tagName(Vocabulary.replacement(element.normalName()));
                cleanAttributes(element);
            }
            case UNWRAPPED -> element.unwrap();
            case REMOVED, REMOVED_WITH_CONTENT, UNKNOWN -> element.remove();
        }
        return fate == Vocabulary.Fate.KEPT || fate == Vocabulary.Fate.RENAMED;
    }

    private void cleanAttributes(Element element) {
        align(element);
        if (element.nameIs("a") && !element.hasAttr("id") && element.hasAttr("name")) {
            element.attr("id", element.attr("name"));
        }
        for (var attribute : element.attributes().asList()) {
            clean(element, attribute);
        }
        if (element.id().equals("mainBody") || element.id().equals("mainSection")) {
            element.removeAttr("id");
        }
        if (element.hasAttr("class")) {
            element.removeClass("topic");
            if (element.className().isEmpty()) {
                element.removeAttr("class");
            }
        }
    }

    private void clean(Element element, Attribute attribute) {
        var name = attribute.getKey();
        var fate = Attributes.fate(element.normalName(), name, attribute.getValue());
        if (fate == Attributes.Fate.KEPT) {
            return;
        }
        element.removeAttr(name);
        boolean lookOfTable = name.equals("style")
                && LOOK_OF_TABLE.matcher(attribute.getValue()).matches();
        if (fate == Attributes.Fate.REPORTED && !lookOfTable) {
            reading.warn(
                    reading.position(element),
                    "html/disallowed",
                    "attribute '" + Characters.fold(name) + "' is removed",
                    "leave it out, or trust the content in site.yaml");
        }
    }

    /** What {@code align} and {@code text-align} say becomes a class: a page allows no style of an author's. */
    private static void align(Element element) {
        if (!element.hasAttr("style") && !element.hasAttr("align")) {
            return;
        }
        var style = TEXT_ALIGN.matcher(element.attr("style").toLowerCase(Locale.ROOT));
        var side = style.find() ? style.group(1) : element.attr("align").strip().toLowerCase(Locale.ROOT);
        boolean known = side.equals("left") || side.equals("right") || side.equals("center");
        if (known && Html.isBlock(element) && !element.nameIs("table")) {
            element.addClass("align-" + side);
        }
    }
}
