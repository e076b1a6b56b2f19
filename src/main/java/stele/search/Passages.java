package stele.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import stele.markdown.Article;
import stele.markdown.Body;
import stele.markdown.Body.Heading;

/**
 * The text of an article, cut at its headings. The article is known to be well-formed and cleaned, so that its tags can be
 * told from its text without building a tree.
 */
final class Passages implements Article.Slots {

    /** A tag; groups: the slash of an end tag, the name, the attributes. */
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][^\\s/>]*)((?:\"[^\"]*+\"|[^\">]++)*+)>");

    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");
    private static final Pattern ALT = Pattern.compile("\\salt=\"([^\"]*)\"");

    /** What runs on within a line; every other tag parts words. */
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s",
            "samp", "small", "span", "strong", "sub", "sup", "u", "var", "wbr");

    /** What is not read. */
    private static final Set<String> SILENT = Set.of("button", "script", "style", "svg", "template");

    private final IntFunction<String> titles;
    private final Map<String, Heading> headings = new HashMap<>();
    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Heading heading = new Heading(1, "", "");
    private String unread = "";

    private Passages(Body body, IntFunction<String> titles) {
        this.titles = titles;
        body.outline().forEach(outlined -> headings.put(outlined.id(), outlined));
    }

    /**
     * The passages of {@code body}, in order; that before the first heading is always there.
     *
     * @param titles what link {@code index} is called, where its author left it without a text
     */
    static List<Passage> of(Body body, IntFunction<String> titles) {
        var passages = new Passages(body, titles);
        passages.read(body.article().html(passages));
        passages.close();
        return passages.passages;
    }

    private void read(String html) {
        var tag = TAG.matcher(html);
        int read = 0;
        while (tag.find()) {
            say(html.substring(read, tag.start()));
            tag(tag.group(2).toLowerCase(Locale.ROOT), !tag.group(1).isEmpty(), tag.group(3));
            read = tag.end();
        }
        say(html.substring(read));
    }

    private void tag(String name, boolean end, String attributes) {
        if (!unread.isEmpty()) {
            unread = end && unread.equals(name) ? "" : unread;
        } else if (!end && SILENT.contains(name)) {
            unread = name;
        } else if (!end && headings.containsKey(plain(first(ID, attributes)))) {
            // Its words are known from the outline, without what stands beside them.
            unread = name;
            close();
            heading = headings.getOrDefault(plain(first(ID, attributes)), heading);
        } else if (name.equals("img")) {
            text.append(' ').append(plain(first(ALT, attributes))).append(' ');
        } else if (!INLINE.contains(name)) {
            text.append(' ');
        }
    }

    private void close() {
        var read = text.toString().replace("\u00ad", "").strip().replaceAll("\\s+", " ");
        passages.add(new Passage(heading.id(), heading.text(), read));
        text.setLength(0);
    }

    private void say(String escaped) {
        if (unread.isEmpty()) {
            text.append(plain(escaped));
        }
    }

    private static String first(Pattern attribute, String attributes) {
        var value = attribute.matcher(attributes);
        return value.find() ? value.group(1) : "";
    }

    /** Undoes what articles are escaped with. */
    private static String plain(String escaped) {
        return escaped.indexOf('&') < 0
                ? escaped
                : escaped.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&amp;", "&");
    }

    @Override
    public String linkStart(int index, String attributes) {
        return "";
    }

    @Override
    public String linkText(int index) {
        return titles.apply(index).replace("&", "&amp;").replace("<", "&lt;");
    }

    @Override
    public String linkEnd(int index) {
        return "";
    }

    @Override
    public String image(Article.Image image) {
        return "<img" + image.attributes() + ">";
    }

    /** The theme's words are not the author's. */
    @Override
    public String word(String key) {
        return "";
    }
}
