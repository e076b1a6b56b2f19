package stele.config;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A pattern for paths with {@code /}, in the syntax of {@code java.nio.file.FileSystem#getPathMatcher}, but the same on
 * every computer: letter case counts. {@code **}{@code /} stands for no folder, too, unless the pattern has a group.
 */
public final class Glob implements Serializable {

    private static final long serialVersionUID = 1;

    private final String text;
    private final Pattern pattern;

    private Glob(String text) {
        this.text = text;
        this.pattern = Pattern.compile(regex(text));
    }

    /** Empty where {@code text} is not well-formed. */
    public static Optional<Glob> parse(String text) {
        return isWellFormed(text) ? Optional.of(new Glob(text)) : Optional.empty();
    }

    /** Whether it matches the whole of {@code path}. */
    public boolean matches(String path) {
        return pattern.matcher(path).matches();
    }

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

    /** For a well-formed glob. */
    private static String regex(String glob) {
        boolean hasGroup = glob.contains("{");
        boolean inBraces = false;
        var regex = new StringBuilder();
        for (int i = 0; i < glob.length(); i++) {
            char c = glob.charAt(i);
            if (!hasGroup && glob.startsWith("**/", i)) {
                regex.append("(?:.*/)?");
                i += 2;
            } else if (glob.startsWith("**", i) && (hasGroup || !glob.startsWith("**/", i + 1))) {
                regex.append(".*");
                i++;
            } else if (c == '[') {
                int end = glob.indexOf(']', i);
                regex.append(characterClass(glob.substring(i + 1, end)));
                i = end;
            } else if (c == '\\') {
                regex.append(Pattern.quote(String.valueOf(glob.charAt(++i))));
            } else {
                regex.append(one(c, inBraces));
                inBraces = c == '{' || inBraces && c != '}';
            }
        }
        return regex.toString();
    }

    private static String one(char c, boolean inBraces) {
        return switch (c) {
            case '*' -> "[^/]*";
            case '?' -> "[^/]";
            case '{' -> "(?:";
            case '}' -> inBraces ? ")" : "\\}";
            case ',' -> inBraces ? "|" : ",";
            default -> Pattern.quote(String.valueOf(c));
        };
    }

    /** A class never matches what parts folders; only {@code !} and {@code -} mean something in it. */
    private static String characterClass(String written) {
        boolean negated = written.startsWith("!");
        var members = written.substring(negated ? 1 : 0).replaceAll("[\\\\\\[&^]", "\\\\$0");
        return "(?!/)[" + (negated ? "^" : "") + members + "]";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Glob glob && text.equals(glob.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** As its author wrote it. */
    @Override
    public String toString() {
        return text;
    }
}
