package stele.diagnostic;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A place in an author's file.
 *
 * @param file the path as the author knows it, with {@code /}, e.g. {@code content/fr-FR/a.md}
 * @param line counted from 1; {@code \n}, {@code \r\n} and {@code \r} each end a line
 * @param column counted from 1 in UTF-16 code units, a byte order mark not counted
 */
public record Position(String file, int line, int column) implements Comparable<Position>, Serializable {

    private static final Comparator<Position> ORDER = Comparator.comparing(Position::file)
            .thenComparingInt(Position::line)
            .thenComparingInt(Position::column);

    /** The first character of {@code file}: where a fault of the file as a whole is reported. */
    public static Position startOf(String file) {
        return new Position(file, 1, 1);
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column}, which editors and terminals turn into a link. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
