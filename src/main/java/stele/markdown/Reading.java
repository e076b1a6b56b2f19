package stele.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import stele.config.SiteConfig.Trust;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Position;

/**
 * One topic while it is being read: where its text came from, what was noticed on the way, and the marks that tie rendered
 * elements to the text.
 *
 * <p>A mark travels through the rendered HTML as an attribute whose name does not occur in the author's text, so that nobody
 * can forge one.
 */
final class Reading {

    private static final Tags LINKS = Tags.of("a");
    private static final Tags IMAGES = Tags.of("img");
    private static final Tags SOURCES = Tags.of("source");

    private static final char PLACE = '@';
    private static final char WORD = '=';

    private final Manuscript manuscript;
    private final Trust trust;
    private final String markName;
    private Map<Element, String> marks = new HashMap<>();
    private final Map<Element, Markup> markups = new HashMap<>();
    private final Set<Diagnostic> diagnostics;
    private boolean holdsRawHtml;

    Reading(Manuscript manuscript, Trust trust) {
        this.manuscript = manuscript;
        this.trust = trust;
        this.markName = unusedName(manuscript);
        this.diagnostics = new LinkedHashSet<>(manuscript.diagnostics());
        this.diagnostics.addAll(OddCharacters.in(manuscript.file(), manuscript.glance()));
    }

    private static String unusedName(Manuscript manuscript) {
        var name = "stele-mark";
        // Only the text of a file that speaks of Stele itself is worth a closer look.
        if (!manuscript.glance().maySpeakOfStele()) {
            return name;
        }
        var lower = manuscript.text().toLowerCase(Locale.ROOT);
        while (lower.contains(name)) {
            name += "-";
        }
        return name;
    }

    boolean cleans() {
        return trust == Trust.SAFE;
    }

    Manuscript manuscript() {
        return manuscript;
    }

    /** The name of the attribute that is a mark. */
    String markName() {
        return markName;
    }

    /** The value of a mark that says where in the text its element begins. */
    String place(int offset) {
        return String.valueOf(PLACE).concat(Integer.toString(offset));
    }

    /** The value of the mark of an element of ours that is titled with the theme's word for {@code key}. */
    String word(String key) {
        return WORD + key;
    }

    /** Whether the text holds tags, comments or the like beside Markdown. */
    boolean holdsRawHtml() {
        return holdsRawHtml;
    }

    void noteRawHtml() {
        holdsRawHtml = true;
    }

    /** Takes the marks of a tree that has none yet. */
    void takeMarks(Map<Element, String> taken) {
        marks = taken;
    }

    /** Takes the marks out of the rendered HTML and keeps them in mind. */
    void takeMarks(Element body) {
        for (var element : Tags.withAttributes(body)) {
            if (element.hasAttr(markName)) {
                marks.put(element, element.attr(markName));
                element.removeAttr(markName);
            }
        }
    }

    /** Keeps in mind what raw links and images say that a cleaner may take away. */
    void takeMarkup(Element body) {
        var described = Tags.withAttributes(body);
        for (var link : LINKS.among(described)) {
            if (link.hasAttr("href") && link.hasAttr("hreflang")) {
                markups.put(link, new Markup(link.attr("hreflang").strip(), false, List.of()));
            }
        }
        for (var image : IMAGES.among(described)) {
            boolean decorative = isRaw(image) && image.hasAttr("alt") && Characters.isBlank(image.attr("alt"));
            var srcset = new ArrayList<>(Srcset.urls(image.attr("srcset")));
            var picture = image.parent();
            if (picture != null && picture.nameIs("picture")) {
                SOURCES.childrenOf(picture).forEach(it -> srcset.addAll(Srcset.urls(it.attr("srcset"))));
            }
            if (decorative || !srcset.isEmpty()) {
                markups.put(image, new Markup("", decorative, srcset));
            }
        }
    }

    /** Whether an element was written as a tag. */
    private boolean isRaw(Element element) {
        var mark = marks.get(element);
        return mark != null
                && mark.charAt(0) == PLACE
                && manuscript.text().startsWith("<", Integer.parseInt(mark, 1, mark.length(), 10));
    }

    /** What the author's tag said of a link or an image beside its destination. */
    Markup markup(Element element) {
        return markups.getOrDefault(element, Markup.NONE);
    }

    /** The mark of an element, which its copies have too. */
    @Nullable
    String mark(Element element) {
        return marks.get(element);
    }

    /** The key of the theme's word that an element of ours is titled with. */
    Optional<String> titleOf(Element element) {
        return Optional.ofNullable(marks.get(element))
                .filter(mark -> mark.charAt(0) == WORD)
                .map(mark -> mark.substring(1));
    }

    /** Where in the author's file an element begins, or the nearest around it of which that is known. */
    Position position(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            var mark = marks.get(at);
            if (mark != null && mark.charAt(0) == PLACE) {
                return manuscript.position(Integer.parseInt(mark, 1, mark.length(), 10));
            }
        }
        return manuscript.position(0);
    }

    void warn(int offset, String rule, String fact, String hint) {
        warn(manuscript.position(offset), rule, fact, hint);
    }

    void warn(Position position, String rule, String fact, String hint) {
        notice(Diagnostic.warning(position, rule, fact).withHint(hint));
    }

    void notice(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    List<Diagnostic> diagnostics() {
        return diagnostics.isEmpty() ? List.of() : diagnostics.stream().sorted().toList();
    }
}
