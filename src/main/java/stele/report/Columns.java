package stele.report;

import java.util.List;

/** Rows of a table as lines: the first column begins at the left, the others end at the right. */
final class Columns {

    private static final String GAP = "  ";

    private Columns() {}

    static List<String> aligned(List<List<String>> rows) {
        return rows.stream().map(row -> line(row, rows)).toList();
    }

    private static String line(List<String> row, List<List<String>> rows) {
        var line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            int column = i;
            int width = rows.stream()
                    .mapToInt(other -> other.get(column).length())
                    .max()
                    .orElse(0);
            var blanks = " ".repeat(width - row.get(i).length());
            line.append(i == 0 ? row.get(i) + blanks : GAP + blanks + row.get(i));
        }
        return line.toString().stripTrailing();
    }
}
