package stele.link;

import stele.file.OutputPath;

/** Mends what the URL standard does not allow in an author's URL, and leaves the rest alone. */
final class Urls {

    /** Printable characters that must be percent-encoded wherever they stand (RFC 3986 section 2, RFC 3987). */
    private static final String ILLEGAL = " \"<>\\^`{|}";

    private Urls() {}

    /** Browsers overlook blanks around a URL, and tabs and line ends anywhere in it (WHATWG URL, section 4.4). */
    static String asBrowsersRead(String written) {
        var url = new StringBuilder(written.length());
        written.chars().filter(c -> c != '\t' && c != '\n' && c != '\r').forEach(c -> url.append((char) c));
        int start = 0;
        int end = url.length();
        while (start < end && url.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && url.charAt(end - 1) <= ' ') {
            end--;
        }
        return url.substring(start, end);
    }

    static String encodeIllegal(String url) {
        var legal = new StringBuilder(url.length());
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            boolean loneEscape = c == '%' && !isEscape(url, i);
            if (loneEscape || c < ' ' || c == 0x7f || Character.isSpaceChar(c) || ILLEGAL.indexOf(c) >= 0) {
                legal.append(OutputPath.encode(String.valueOf(c)));
            } else {
                legal.append(c);
            }
        }
        return legal.toString();
    }

    private static boolean isEscape(String url, int at) {
        return at + 2 < url.length()
                && Character.digit(url.charAt(at + 1), 16) >= 0
                && Character.digit(url.charAt(at + 2), 16) >= 0;
    }
}
