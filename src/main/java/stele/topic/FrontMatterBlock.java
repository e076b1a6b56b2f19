package stele.topic;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import stele.diagnostic.Diagnostic;
import stele.file.SourceFile;
import stele.stage.Outcome;
import stele.yaml.Dialect;
import stele.yaml.Yaml;
import stele.yaml.YamlNode;

/**
 * Where the front matter of a file stands: between a line {@code ---} that is the file's first and the next line
 * {@code ---} or {@code ...}.
 *
 * @param start offset of the first character of YAML
 * @param end offset after the last
 * @param bodyOffset offset of the first character of Markdown
 */
record FrontMatterBlock(SourceFile file, int start, int end, int bodyOffset) {

    /** Real blocks hold about 1,000 characters and nest twice. */
    private static final Dialect DIALECT =
            new Dialect("frontmatter", 1 << 16, 8, Set.of("title", "toctitle", "description"));

    private static final String FENCE = "---";
    private static final Pattern OPENING = Pattern.compile("---[ \t]*(?:\n|\\z)");
    private static final Pattern CLOSING = Pattern.compile("^(?:---|\\.\\.\\.)[ \t]*(?:\n|\\z)", Pattern.MULTILINE);

    /** Blank lines, and then what would be front matter without them: fences around lines, the first of which is a key. */
    private static final Pattern LOWERED = Pattern.compile(
            "\\s+(?<fence>---)[ \t]*\n[\\p{L}\\d_.:@-]+:(?:[ \t].*)?\n(?:.*\n){0,200}?---[ \t]*(?:\n|\\z)");

    /** What a line of front matter looks like: a key, an item, a continuation, a closing bracket, or nothing. */
    private static final Pattern YAML_LINE =
            Pattern.compile("[\\p{L}\\d_.:@-]+:(?:[ \t].*)?|-(?: .*)?|[ \t].*|[]}].*|");

    static Outcome<FrontMatterBlock> find(SourceFile file) {
        var opening = OPENING.matcher(file.text());
        if (!opening.lookingAt()) {
            return Outcome.of(new FrontMatterBlock(file, 0, 0, 0), List.of(missing(file)));
        }
        int start = opening.end();
        int fence = plainFence(file.text(), start);
        if (fence >= 0) {
            return Outcome.of(new FrontMatterBlock(file, start, fence, fence + FENCE.length() + 1));
        }
        var closing = CLOSING.matcher(file.text());
        return closing.find(start)
                ? Outcome.of(new FrontMatterBlock(file, start, closing.start(), closing.end()))
                : Outcome.failed(unclosed(file, start));
    }

    /** Where the line {@code ---} stands that closes the block, if no other hyphens or dots may do so; else negative. */
    private static int plainFence(String text, int start) {
        int fence = text.indexOf(FENCE, start);
        int end = fence + FENCE.length();
        boolean line = fence > 0 && text.charAt(fence - 1) == '\n' && end < text.length() && text.charAt(end) == '\n';
        int dots = line ? text.indexOf("...", start) : -1;
        return line && (dots < 0 || dots > fence) ? fence : -1;
    }

    Outcome<FrontMatter> frontMatter() {
        return Yaml.parse(file, start, end, DIALECT).then(this::frontMatter);
    }

    private Outcome<FrontMatter> frontMatter(YamlNode root) {
        if (root instanceof YamlNode.Mapping mapping) {
            return Outcome.of(new FrontMatter(mapping));
        }
        return root.text().filter(String::isEmpty).isPresent()
                ? Outcome.of(new FrontMatter(new YamlNode.Mapping(root.position(), List.of())))
                : Outcome.failed(Diagnostic.error(
                                root.position(),
                                "frontmatter/wrong-type",
                                "the front matter is " + root.kind() + ", not keys and values")
                        .withHint("write 'title: …', or leave an empty line before '---' if it is a rule"));
    }

    /** A topic needs none; but one that stands too low is read as text, by readers, too. */
    private static Diagnostic missing(SourceFile file) {
        var lowered = LOWERED.matcher(file.text());
        return lowered.lookingAt()
                ? Diagnostic.warning(
                                file.position(lowered.start("fence")),
                                "frontmatter/missing",
                                "the front matter stands below the first line and is taken for text")
                        .withHint("move the '---' that opens it to the first line")
                : Diagnostic.info(
                        file.path().start(), "frontmatter/missing", "the file does not start with front matter");
    }

    private static Diagnostic unclosed(SourceFile file, int start) {
        int body = bodyAfter(file.text(), start);
        var hint = body < file.text().length()
                ? "write '---' before line " + file.position(body).line() + ", where the text seems to begin"
                : "close it with a line '---'";
        return Diagnostic.error(
                        file.path().start(), "frontmatter/unclosed", "the front matter that opens here is never closed")
                .withHint(hint);
    }

    /** Offset of the first line that nobody would write between keys and values; the end of the text if there is none. */
    private static int bodyAfter(String text, int start) {
        int line = start;
        while (line < text.length()) {
            int end = text.indexOf('\n', line);
            int next = end < 0 ? text.length() : end + 1;
            if (!YAML_LINE.matcher(text.substring(line, next).stripTrailing()).matches()) {
                return line;
            }
            line = next;
        }
        return line;
    }
}
