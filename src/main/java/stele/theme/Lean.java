package stele.theme;

/** A part of a bundle as browsers need it: without indentation, and without lines that are nothing but a comment. */
final class Lean {

    private Lean() {}

    /** {@code text} itself where it may hold text of several lines, of which every space counts. */
    static String of(String path, String text) {
        boolean script = path.endsWith(".js");
        if (!script && !path.endsWith(".css") || text.lines().anyMatch(Lean::opensText)) {
            return text;
        }
        var lean = new StringBuilder();
        boolean inComment = false;
        for (var written : text.lines().toList()) {
            var line = written.strip();
            boolean comment = inComment || script && (line.startsWith("//") || line.startsWith("/*"));
            inComment = (inComment || line.startsWith("/*")) && script && !line.endsWith("*/");
            if (!comment && !line.isEmpty()) {
                lean.append(line).append('\n');
            }
        }
        return lean.toString();
    }

    /** A template literal, or a string that goes on in the next line. */
    private static boolean opensText(String line) {
        return line.chars().filter(c -> c == '`').count() % 2 == 1 || line.endsWith("\\");
    }
}
