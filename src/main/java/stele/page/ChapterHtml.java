package stele.page;

import java.util.Set;
import stele.file.Utf8;
import stele.file.Utf8Builder;

/**
 * The HTML of an article, as it is written when others stand on the same page: its ids, and what refers to them, with a
 * prefix, and its headings lower. It reads what Stele writes: values in double quotes, and no {@code <} that begins no tag.
 */
final class ChapterHtml {

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

    /** How the names begin of all attributes that are not only copied. */
    private static final String FIRST_LETTERS = "afhilnu";

    private final Utf8 html;
    private final String prefix;
    private final int lower;
    private final Utf8Builder out;
    /** Up to where it is written. */
    private int done;

    private ChapterHtml(Utf8 html, String prefix, int lower, Utf8Builder out) {
        this.html = html;
        this.prefix = prefix;
        this.lower = lower;
        this.out = out;
    }

    /** Adds {@code html} with every id led by {@code prefix}, and headings as many levels lower as there are, six at most. */
    static void write(Utf8 html, String prefix, int lower, Utf8Builder out) {
        new ChapterHtml(html, prefix, lower, out).read();
    }

    private void read() {
        int at = 0;
        for (int tag = html.indexOf('<', at); tag >= 0; tag = html.indexOf('<', at)) {
            int end = end(tag);
            int nameEnd = tag + 1;
            while (nameEnd < end && !isBlank(html.at(nameEnd))) {
                nameEnd++;
            }
            lower(tag + 1, nameEnd);
            at = end;
            if (nameEnd < end) {
                attributes(tag + 1, nameEnd, end);
            }
            if (html.startsWithIgnoringCase("s", tag + 1)) {
                var name = html.text(tag + 1, nameEnd);
                at = RAW.contains(name) ? closing(name, end) : end;
            }
        }
        copy(html.length());
    }

    /** Where the tag ends that begins at {@code tag}: a value may hold a {@code >}. */
    private int end(int tag) {
        boolean quoted = false;
        for (int i = tag; i < html.length(); i++) {
            byte c = html.at(i);
            quoted ^= c == '"';
            if (c == '>' && !quoted) {
                return i;
            }
        }
        return html.length();
    }

    /** Where the end tag of an element begins whose content is no HTML. */
    private int closing(String name, int from) {
        for (int tag = html.indexOf('<', from); tag >= 0; tag = html.indexOf('<', tag + 1)) {
            int after = tag + "</".length() + name.length();
            if (after <= html.length() && html.text(tag, after).equals("</" + name)) {
                return tag;
            }
        }
        return html.length();
    }

    /** Writes the level of a heading, where the tag is that of one. */
    private void lower(int name, int end) {
        int from = name < end && html.at(name) == '/' ? name + 1 : name;
        if (end - from == 2 && html.at(from) == 'h' && html.at(from + 1) >= '1' && html.at(from + 1) <= '6') {
            copy(from + 1);
            out.append(Math.min(6, html.at(from + 1) - '0' + lower));
            done = from + 2;
        }
    }

    private void attributes(int tag, int from, int end) {
        int at = from;
        while (at < end) {
            if (parts(html.at(at))) {
                at++;
                continue;
            }
            int nameEnd = at;
            while (nameEnd < end && !parts(html.at(nameEnd))) {
                nameEnd++;
            }
            int value = nameEnd + "=\"".length();
            int quote = value <= end && html.at(nameEnd) == '=' && html.at(value - 1) == '"'
                    ? html.indexOf('"', value)
                    : -1;
            boolean valued = quote >= 0 && quote < end;
            if (FIRST_LETTERS.indexOf(html.at(at)) >= 0) {
                attribute(tag, from, at, nameEnd, valued ? value : -1, quote);
            }
            at = valued ? quote + 1 : nameEnd;
        }
    }

    /** @param value where its value begins; negative where it has none */
    private void attribute(int tag, int tagEnd, int from, int nameEnd, int value, int quote) {
        var name = html.text(from, nameEnd);
        if (name.equals("loading")) {
            // What is not on the screen is printed, too.
            copy(isBlank(html.at(from - 1)) ? from - 1 : from);
            done = value < 0 ? nameEnd : quote + 1;
        } else if (value >= 0 && isChanged(name)) {
            var written = html.text(value, quote);
            var changed = value(html.text(tag, tagEnd), name, written);
            if (!changed.equals(written)) {
                copy(value);
                out.append(changed);
                done = quote;
            }
        }
    }

    private static boolean isChanged(String name) {
        return IDS.contains(name) || name.equals("usemap") || name.equals("href") || name.equals("name");
    }

    private String value(String tag, String name, String value) {
        if (IDS.contains(name)) {
            return isOne(value)
                    ? prefix.concat(value)
                    : value.isBlank() ? value : prefix + value.strip().replaceAll("\\s+", " " + prefix);
        }
        boolean own = FRAGMENTS.contains(name) || FRAGMENTS.contains(tag + " " + name);
        if (own && value.startsWith("#")) {
            return "#" + prefix + value.substring(1);
        }
        return tag.equals("map") && name.equals("name") ? prefix + value : value;
    }

    /** Whether it is a single id, as nearly all are. */
    private static boolean isOne(String ids) {
        for (int i = 0; i < ids.length(); i++) {
            if (ids.charAt(i) <= ' ' || ids.charAt(i) >= 0x80) {
                return false;
            }
        }
        return !ids.isEmpty();
    }

    private void copy(int to) {
        if (to > done) {
            out.append(html, done, to);
            done = to;
        }
    }

    private static boolean isBlank(byte c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /** Whether {@code c} stands between attributes, or between the parts of one. */
    private static boolean parts(byte c) {
        return isBlank(c) || c == '=' || c == '"' || c == '/' || c == '>';
    }
}
