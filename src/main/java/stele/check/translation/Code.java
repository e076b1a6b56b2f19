package stele.check.translation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What of a listing stays the same in every language: not its comments, its blanks, or the words that a reader fills in. */
final class Code {

    /** Between signs, to the end of a line, or a whole line. */
    private static final Pattern COMMENT = Pattern.compile("<!--[\\s\\S]*?-->|/\\*[\\s\\S]*?\\*/|<#[\\s\\S]*?#>"
            + "|(?m:(?<!\\S)(?:#|//)[^\\n]*$)"
            + "|(?m:^[ \\t]*(?:--(?= )|;|'|(?i:rem) )[^\\n]*$)");

    /** A quoted text, a name in brackets: examples in words. */
    private static final Pattern WORDING = Pattern.compile("\"[^\"\\n]*\"|'[^'\\n]*'|<[^<>\\n]*>|\\[[^\\[\\]\\n]*\\]");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

    private Code() {}

    /** Equal for two listings that do the same. */
    static String essence(String code) {
        return BLANKS.matcher(bare(code)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static String bare(String code) {
        return WORDING.matcher(COMMENT.matcher(code).replaceAll("")).replaceAll("\"\"");
    }

    /** Where two listings that are not the same begin to differ, word by word. */
    static Difference difference(String here, String there) {
        var own = words(here);
        var other = words(there);
        int at = 0;
        while (at < Math.min(own.size(), other.size()) && own.get(at).equalsIgnoreCase(other.get(at))) {
            at++;
        }
        return new Difference(at < own.size() ? own.get(at) : "", at < other.size() ? other.get(at) : "");
    }

    private static List<String> words(String code) {
        return BLANKS.splitAsStream(bare(code)).filter(word -> !word.isEmpty()).toList();
    }

    /** Two words that are not the same; empty for the end of a listing. */
    record Difference(String here, String there) {}
}
