package stele.link;

import stele.file.OutputPath;

/** Mends what the URL standard does not allow in an author's URL, and leaves the rest alone. */
final class Urls {

    /** Printable characters that must be percent-encoded wherever they stand (RFC 3986 section 2, RFC 3987). */
    private static final String ILLEGAL = " \"<>\\^`{|}";

    private Urls() {}

    /** Browsers overlook blanks around a URL, and tabs and line ends anywhere in it (WHATWG URL, section 4.4). */
    static String asBrowsersRead(String written) {
        if (!hasBlanks(written)) {
            return written;
        }
        var url = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c != '\t' && c != '\n' && c != '\r') {
                url.append(c);
            }
        }
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

    /** Whether there is a blank or a control character, which hardly any URL has. */
    private static boolean hasBlanks(String written) {
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) <= ' ') {
                return true;
            }
        }
        return false;
    }

    static String encodeIllegal(String url) {
        int first = 0;
        while (first < url.length() && !isIllegal(url.charAt(first), url, first)) {
            first++;
        }
        if (first == url.length()) {
            return url;
        }
        var legal = new StringBuilder(url.length() + 16).append(url, 0, first);
        for (int i = first; i < url.length(); i++) {
            char c = url.charAt(i);
            if (isIllegal(c, url, i)) {
                legal.append(OutputPath.encode(String.valueOf(c)));
            } else {
                legal.append(c);
            }
        }
        return legal.toString();
    }

    private static boolean isIllegal(char c, String url, int at) {
        boolean loneEscape = c == '%' && !isEscape(url, at);
        return loneEscape || c < ' ' || c == 0x7f || Character.isSpaceChar(c) || ILLEGAL.indexOf(c) >= 0;
    }

    private static boolean isEscape(String url, int at) {
        return at + 2 < url.length()
                && Character.digit(url.charAt(at + 1), 16) >= 0
                && Character.digit(url.charAt(at + 2), 16) >= 0;
    }
}
