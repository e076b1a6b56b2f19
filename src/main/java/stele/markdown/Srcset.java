package stele.markdown;

import java.util.ArrayList;
import java.util.List;

/** The URLs in a {@code srcset} attribute (HTML standard, section 4.8.4.2.1: "parse a srcset attribute"). */
final class Srcset {

    private Srcset() {}

    static List<String> urls(String written) {
        var urls = new ArrayList<String>();
        int at = 0;
        while (at < written.length()) {
            char c = written.charAt(at);
            if (c == ',' || Characters.isSpace(c)) {
                at++;
                continue;
            }
            int end = at;
            while (end < written.length() && !Characters.isSpace(written.charAt(end))) {
                end++;
            }
            var url = written.substring(at, end);
            var bare = url.replaceFirst(",+$", "");
            urls.add(bare);
            at = bare.length() < url.length() ? end : afterDescriptors(written, end);
        }
        return urls;
    }

    /** Behind the comma that ends a candidate; those in parentheses belong to a descriptor. */
    private static int afterDescriptors(String written, int from) {
        boolean inParentheses = false;
        for (int i = from; i < written.length(); i++) {
            char c = written.charAt(i);
            inParentheses = c == '(' || inParentheses && c != ')';
            if (c == ',' && !inParentheses) {
                return i + 1;
            }
        }
        return written.length();
    }
}
