package stele.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stele.diagnostic.Position;
import stele.file.SourceFile;

/**
 * Reads YAML that is nothing but lines {@code key: value} and {@code - value}, indented or not, without the engine: most front
 * matter is written so, and most tables of contents. It gives up at the first character of which it is not certain what the
 * engine would make.
 */
final class PlainBlocks {

    private final String text;
    private final String name;
    private final int end;
    private final int maxDepth;
    private final PlainScalars scalars;

    // Where the reading stands: what comes next begins at 'from', in the line from 'lineStart' to 'lineEnd'.
    private int line;
    private int lineStart;
    private int lineEnd;
    private int from;

    private PlainBlocks(SourceFile file, int start, int end, int maxDepth) {
        this.text = file.text();
        this.name = file.path().toString();
        this.end = end;
        this.maxDepth = maxDepth;
        this.scalars = new PlainScalars(text);
        this.line = file.position(start).line();
        begin(start);
    }

    /** What the lines from {@code start} to {@code end} say; empty where the engine has to be asked. */
    static Optional<YamlNode> read(SourceFile file, int start, int end, Dialect dialect) {
        var blocks = new PlainBlocks(file, start, end, dialect.maxDepth());
        var root = blocks.isAtEnd() ? null : blocks.block(1);
        // Lines that belong to no block are left over.
        return blocks.isAtEnd() ? Optional.ofNullable(root) : Optional.empty();
    }

    private @Nullable YamlNode block(int depth) {
        if (depth > maxDepth) {
            return null;
        }
        return isItem() ? sequence(column(), depth) : mapping(column(), depth);
    }

    /** The keys at {@code column}, the first of which comes next. */
    private @Nullable YamlNode mapping(int column, int depth) {
        var start = position(from);
        var entries = new ArrayList<YamlNode.Entry>();
        var keys = new HashSet<String>();
        while (isNextAt(column) && !isItem()) {
            int colon = scalars.colon(from, lineEnd);
            if (colon < 0) {
                return null;
            }
            var key = scalars.text(from, colon);
            var place = position(from);
            var value = valueAfter(colon, column, depth);
            if (value == null || !keys.add(key.toLowerCase(Locale.ROOT))) {
                return null;
            }
            entries.add(new YamlNode.Entry(place, key, value));
        }
        return new YamlNode.Mapping(start, entries);
    }

    /** What stands behind a key's colon, or below it; what is below may be a list that is not indented. */
    private @Nullable YamlNode valueAfter(int colon, int column, int depth) {
        int value = skipBlanks(colon + 1);
        if (value < lineEnd) {
            return scalar(value);
        }
        var nothing = new YamlNode.Scalar(position(colon + 1), "");
        next();
        boolean below = !isAtEnd() && (column() > column || column() == column && isItem());
        return below ? block(depth + 1) : nothing;
    }

    /** The items whose marks stand at {@code column}, the first of which comes next. */
    private @Nullable YamlNode sequence(int column, int depth) {
        var start = position(from);
        var items = new ArrayList<YamlNode>();
        while (isNextAt(column) && isItem()) {
            from = skipBlanks(from + 1);
            if (from == lineEnd) {
                return null;
            }
            var item = scalars.colon(from, lineEnd) < 0 ? scalar(from) : block(depth + 1);
            if (item == null) {
                return null;
            }
            items.add(item);
        }
        return new YamlNode.Sequence(start, items);
    }

    private @Nullable YamlNode scalar(int at) {
        var value = scalars.value(at, lineEnd);
        var place = position(at);
        next();
        return value == null ? null : new YamlNode.Scalar(place, value);
    }

    private boolean isItem() {
        return from + 1 < lineEnd && text.charAt(from) == '-' && text.charAt(from + 1) == ' ';
    }

    private boolean isNextAt(int column) {
        return !isAtEnd() && column() == column;
    }

    private int column() {
        return from - lineStart;
    }

    private Position position(int at) {
        return new Position(name, line, at - lineStart + 1);
    }

    private boolean isAtEnd() {
        return lineStart >= end;
    }

    private void next() {
        line++;
        begin(lineEnd + 1);
    }

    /** Goes to the first line from {@code start} on that says something. */
    private void begin(int start) {
        toLine(start);
        while (lineStart < end && (from == lineEnd || text.charAt(from) == '#' && scalars.isOrdinary(from, lineEnd))) {
            line++;
            toLine(lineEnd + 1);
        }
    }

    private void toLine(int start) {
        lineStart = start;
        int newline = start < end ? text.indexOf('\n', start) : -1;
        lineEnd = newline < 0 || newline > end ? end : newline;
        from = skipBlanks(start);
    }

    private int skipBlanks(int at) {
        int written = at;
        while (written < lineEnd && text.charAt(written) == ' ') {
            written++;
        }
        return written;
    }
}
