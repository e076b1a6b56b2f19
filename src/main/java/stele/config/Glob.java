package stele.config;

import java.util.regex.Pattern;

/** The syntax of globs as {@code java.nio.file.FileSystem#getPathMatcher} has it. */
final class Glob {

    private Glob() {}

    /** Whether braces and brackets are closed and hold what they may, and no backslash stands at the end. */
    static boolean isWellFormed(String glob) {
        boolean inBraces = false;
        for (int i = 0; i < glob.length(); i++) {
            char c = glob.charAt(i);
            if (c == '\\' && ++i == glob.length() || c == '{' && inBraces) {
                return false;
            }
            if (c == '[') {
                int end = glob.indexOf(']', i);
                if (end < 0 || !isClass(glob.substring(i + 1, end))) {
                    return false;
                }
                i = end;
            }
            inBraces = c == '{' || inBraces && c != '}';
        }
        return !inBraces;
    }

    /** Whether {@code glob}, which is well-formed, matches the whole of {@code path}; {@code **}{@code /} may stand for no folder. */
    static boolean matches(String glob, String path) {
        return Pattern.matches(regex(glob), path);
    }

    private static String regex(String glob) {
        var regex = new StringBuilder();
        for (int i = 0; i < glob.length(); i++) {
            char c = glob.charAt(i);
            if (glob.startsWith("**/", i)) {
                regex.append("(?:.*/)?");
                i += 2;
            } else if (glob.startsWith("**", i)) {
                regex.append(".*");
                i++;
            } else if (c == '[') {
                int end = glob.indexOf(']', i);
                regex.append("(?![/])[")
                        .append(glob.substring(i + 1, end).replace("\\", "\\\\").replaceFirst("^!", "^"))
                        .append(']');
                i = end;
            } else if (c == '\\') {
                regex.append(Pattern.quote(String.valueOf(glob.charAt(++i))));
            } else {
                regex.append(
                        switch (c) {
                            case '*' -> "[^/]*";
                            case '?' -> "[^/]";
                            case '{' -> "(?:";
                            case '}' -> ")";
                            case ',' -> glob.lastIndexOf('{', i) > glob.lastIndexOf('}', i) ? "|" : ",";
                            default -> Pattern.quote(String.valueOf(c));
                        });
            }
        }
        return regex.toString();
    }

    /** {@code abc}, {@code a-c}, {@code !abc}; a {@code -} at either end is one. */
    private static boolean isClass(String written) {
        var members = written.startsWith("!") ? written.substring(1) : written;
        boolean mayBeginRange = false;
        for (int i = members.startsWith("-") ? 1 : 0; i < members.length(); i++) {
            boolean range = members.charAt(i) == '-';
            if (range && !mayBeginRange
                    || range && i + 1 < members.length() && members.charAt(i + 1) < members.charAt(i - 1)) {
                return false;
            }
            mayBeginRange = !range;
            i += range ? 1 : 0;
        }
        return !members.isEmpty() && !members.contains("/");
    }
}
