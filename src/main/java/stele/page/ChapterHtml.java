package stele.page;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The HTML of an article, as it is written when others stand on the same page: its ids, and what refers to them, with a
 * prefix, and its headings lower. It reads what Stele writes: values in double quotes, and no {@code <} that begins no tag.
 */
final class ChapterHtml {

    private static final Pattern ATTRIBUTE = Pattern.compile("([^\\s=\"/>]++)(?:=\"([^\"]*+)\")?");
    private static final Pattern HEADING = Pattern.compile("/?h[1-6]");

    /** What holds ids, parted by blanks (HTML standard; WAI-ARIA 1.2, section 6). */
    private static final Set<String> IDS = Set.of(
            "id",
            "for",
            "headers",
            "aria-activedescendant",
            "aria-controls",
            "aria-describedby",
            "aria-details",
            "aria-errormessage",
            "aria-flowto",
            "aria-labelledby",
            "aria-owns");

    /** What names something of the same page behind a {@code #}. A link is none of these: its URL knows the page. */
    private static final Set<String> FRAGMENTS = Set.of("usemap", "area href", "use href");

    /** Elements whose content is no HTML. */
    private static final Set<String> RAW = Set.of("script", "style");

    private final String prefix;
    private final int lower;
    private final StringBuilder out = new StringBuilder();

    private ChapterHtml(String prefix, int lower) {
        this.prefix = prefix;
        this.lower = lower;
    }

    /** {@code html} with every id led by {@code prefix}, and headings as many levels lower as there are, six at most. */
    static String of(String html, String prefix, int lower) {
        return new ChapterHtml(prefix, lower).read(html);
    }

    private String read(String html) {
        int done = 0;
        for (int tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', done)) {
            out.append(html, done, tag + 1);
            int end = end(html, tag);
            var name = name(html, tag + 1, end);
            out.append(HEADING.matcher(name).matches() ? lowered(name) : name);
            attributes(name, html.substring(tag + 1 + name.length(), end));
            done = end;
            if (RAW.contains(name)) {
                int close = html.indexOf("</" + name, end);
                done = close < 0 ? html.length() : close;
                out.append(html, end, done);
            }
        }
        return out.append(html, done, html.length()).toString();
    }

    /** Where the tag ends that begins at {@code tag}: a value may hold a {@code >}. */
    private static int end(String html, int tag) {
        boolean quoted = false;
        for (int i = tag; i < html.length(); i++) {
            quoted ^= html.charAt(i) == '"';
            if (html.charAt(i) == '>' && !quoted) {
                return i;
            }
        }
        return html.length();
    }

    private static String name(String html, int from, int end) {
        int i = from;
        while (i < end && !Character.isWhitespace(html.charAt(i))) {
            i++;
        }
        return html.substring(from, i);
    }

    private String lowered(String name) {
        int last = name.length() - 1;
        return name.substring(0, last) + Math.min(6, name.charAt(last) - '0' + lower);
    }

    private void attributes(String tag, String written) {
        var attribute = ATTRIBUTE.matcher(written);
        int done = 0;
        while (attribute.find()) {
            var name = attribute.group(1);
            var value = attribute.group(2);
            if (name.equals("loading")) {
                // What is not on the screen is printed, too.
                done = attribute.end();
                continue;
            }
            out.append(written, done, attribute.start());
            out.append(value == null ? attribute.group() : name + "=\"" + value(tag, name, value) + '"');
            done = attribute.end();
        }
        out.append(written, done, written.length());
    }

    private String value(String tag, String name, String value) {
        if (IDS.contains(name)) {
            return value.isBlank() ? value : prefix + value.strip().replaceAll("\\s+", " " + prefix);
        }
        boolean own = FRAGMENTS.contains(name) || FRAGMENTS.contains(tag + " " + name);
        if (own && value.startsWith("#")) {
            return "#" + prefix + value.substring(1);
        }
        return tag.equals("map") && name.equals("name") ? prefix + value : value;
    }
}
