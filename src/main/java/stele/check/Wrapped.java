package stele.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text in lines that a terminal shows whole. */
final class Wrapped {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Wrapped() {}

    /** The words of {@code text} in lines of at most {@code width} characters, a longer word alone on its line. */
    static List<String> at(int width, String text) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : BLANKS.splitAsStream(text.strip()).toList()) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
