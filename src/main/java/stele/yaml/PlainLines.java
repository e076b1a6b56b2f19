package stele.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stele.diagnostic.Position;
import stele.file.SourceFile;

/**
 * Reads YAML that is nothing but lines {@code key: value} and {@code - value}, as most front matter is, without the engine.
 * It gives up at the first character of which it is not certain what the engine would make.
 */
final class PlainLines {

    /** What a value without quotes may not begin with here: indicators of YAML, and what looks like them. */
    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@` \t";

    private static final int LONGEST_KEY = 100;
    private static final Recent RECENT = new Recent();

    private final SourceFile file;
    private final String text;
    private final String name;
    private final int end;
    private final List<YamlNode.Entry> entries = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private final List<YamlNode> items = new ArrayList<>();
    /** Whether the last key has no value, so that items may follow. */
    private boolean takesItems;
    /** Where the list begins that the items are of. */
    private @Nullable Position list;

    private PlainLines(SourceFile file, int end) {
        this.file = file;
        this.text = file.text();
        this.name = file.path().toString();
        this.end = end;
    }

    /** What the lines from {@code start} to {@code end} say; empty where the engine has to be asked. */
    static Optional<YamlNode> read(SourceFile file, int start, int end) {
        return new PlainLines(file, end).mapping(start);
    }

    private Optional<YamlNode> mapping(int start) {
        int line = file.position(start).line();
        for (int at = start; at < end; line++) {
            int lineEnd = lineEnd(at);
            boolean read = text.charAt(at) == '-' ? item(at, lineEnd, line) : entry(at, lineEnd, line);
            if (!read) {
                return Optional.empty();
            }
            at = lineEnd + 1;
        }
        endList();
        return !entries.isEmpty()
                ? Optional.of(new YamlNode.Mapping(entries.get(0).position(), entries))
                : Optional.empty();
    }

    private int lineEnd(int at) {
        int newline = text.indexOf('\n', at);
        return newline < 0 || newline > end ? end : newline;
    }

    private boolean entry(int start, int lineEnd, int line) {
        int colon = colon(start, lineEnd);
        if (colon < 0) {
            return false;
        }
        endList();
        var key = RECENT.share(text.substring(start, colon));
        if (!keys.add(key.toLowerCase(Locale.ROOT))) {
            return false;
        }
        int from = skipBlanks(colon + 1, lineEnd);
        var value = from == lineEnd ? "" : value(from, lineEnd);
        if (value == null) {
            return false;
        }
        takesItems = from == lineEnd;
        int column = (takesItems ? colon + 1 : from) - start + 1;
        entries.add(new YamlNode.Entry(
                new Position(name, line, 1), key, new YamlNode.Scalar(new Position(name, line, column), value)));
        return true;
    }

    /** Reads {@code - value} below a key without one. */
    private boolean item(int start, int lineEnd, int line) {
        int from = skipBlanks(start + 1, lineEnd);
        var value = takesItems && from > start + 1 && from < lineEnd ? value(from, lineEnd) : null;
        if (value == null) {
            return false;
        }
        if (items.isEmpty()) {
            list = new Position(name, line, 1);
        }
        items.add(new YamlNode.Scalar(new Position(name, line, from - start + 1), value));
        return true;
    }

    /** Gives the last key the items below it. */
    private void endList() {
        if (list != null) {
            var last = entries.remove(entries.size() - 1);
            entries.add(new YamlNode.Entry(last.position(), last.name(), new YamlNode.Sequence(list, items)));
            items.clear();
            list = null;
        }
    }

    private int skipBlanks(int from, int lineEnd) {
        int at = from;
        while (at < lineEnd && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** The text from {@code from} on, blanks at the line's end left out. */
    private @Nullable String value(int from, int lineEnd) {
        int to = lineEnd;
        while (text.charAt(to - 1) == ' ') {
            to--;
        }
        char first = text.charAt(from);
        return first == '\'' || first == '"' ? quoted(from, to) : plain(from, to);
    }

    /** Where the key that the line begins with ends: at a colon that a blank or the line's end follows; or -1. */
    private int colon(int start, int lineEnd) {
        if (start == lineEnd || !isLetter(text.charAt(start))) {
            return -1;
        }
        for (int i = start + 1; i < lineEnd && i - start < LONGEST_KEY; i++) {
            char c = text.charAt(i);
            if (c == ':' && (i + 1 == lineEnd || text.charAt(i + 1) == ' ')) {
                return i;
            }
            if (!isLetter(c) && (c < '0' || c > '9') && c != '.' && c != '_' && c != '-' && c != ':') {
                return -1;
            }
        }
        return -1;
    }

    /** Text that ends with its line: nothing in it ends a key or starts a comment. */
    private @Nullable String plain(int from, int to) {
        if (INDICATORS.indexOf(text.charAt(from)) >= 0 || text.charAt(to - 1) == ':') {
            return null;
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean ends = c == ':' && text.charAt(i + 1) == ' ' || c == '#' && text.charAt(i - 1) == ' ';
            if (ends || !isOrdinary(c)) {
                return null;
            }
        }
        return RECENT.share(text.substring(from, to));
    }

    /** What stands between two quotes with neither a quote nor an escape in it. */
    private @Nullable String quoted(int from, int to) {
        char quote = text.charAt(from);
        if (to - from < 2 || text.charAt(to - 1) != quote) {
            return null;
        }
        for (int i = from + 1; i < to - 1; i++) {
            char c = text.charAt(i);
            if (c == quote || c == '\\' || !isOrdinary(c)) {
                return null;
            }
        }
        return RECENT.share(text.substring(from + 1, to - 1));
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Neither a control character nor one that ends a line in some version of YAML, and a code point of its own. */
    private static boolean isOrdinary(char c) {
        boolean lineEnd = c == '\u2028' || c == '\u2029';
        return c >= ' ' && c <= '~' || c >= '\u00A0' && c < '\uFEFF' && !lineEnd && !Character.isSurrogate(c);
    }
}
