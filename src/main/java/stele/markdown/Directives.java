package stele.markdown;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import stele.diagnostic.Diagnostic;
import stele.diagnostic.Nearest;
import stele.diagnostic.Position;
import stele.file.SourceFile;
import stele.markdown.Directive.Kind;
import stele.stage.Outcome;

/** Finds the comments that speak to the checker: {@code <!-- stele-… -->} in Markdown, {@code # stele-…} in front matter. */
final class Directives {

    private static final String RULE = "suppress/malformed";
    private static final String SIGN = "stele-";
    /** What {@link Directive#line} is of a {@code stele-disable} in front matter, and elsewhere. */
    private static final int WHOLE_FILE = -1;

    private static final int FROM_HERE_ON = 0;
    private static final Map<String, Kind> VERBS = Map.of(
            "stele-disable-next-line", Kind.NEXT_LINE, "stele-disable", Kind.DISABLE, "stele-enable", Kind.ENABLE);

    /** A verb, rules, and a reason after two hyphens. */
    private static final Pattern WORDS =
            Pattern.compile("\\s*(stele-\\S*)(?:\\s+(?!--)(.*?))??(?:\\s+--(.*))?\\s*", Pattern.DOTALL);

    private static final Pattern SEPARATOR = Pattern.compile("[\\s,]+");
    private static final Pattern RULE_OR_FAMILY = Pattern.compile("[a-z][a-z0-9-]*/(?:[a-z0-9][a-z0-9-]*|\\*)");
    private static final String EVERY_RULE = "*";
    private static final Pattern YAML_COMMENT = Pattern.compile("^[ \t]*#(?=[ \t]*stele-)(.*)$", Pattern.MULTILINE);

    private final Consumer<Diagnostic> noticed;
    private final List<Directive> directives = new ArrayList<>();

    private Directives(Consumer<Diagnostic> noticed) {
        this.noticed = noticed;
    }

    /** Those in a file of YAML. */
    static Outcome<List<Directive>> inYaml(SourceFile file) {
        var noticed = new ArrayList<Diagnostic>();
        var directives = new Directives(noticed::add);
        if (file.text().contains(SIGN)) {
            directives.inComments(file, file.text().length(), FROM_HERE_ON);
        }
        return Outcome.of(List.copyOf(directives.directives), noticed);
    }

    /** The directives of a file, in order; what is meant for one and cannot be understood is reported. */
    static List<Directive> of(SourceFile file, int bodyOffset, Node document, Reading reading) {
        if (!reading.manuscript().glance().maySpeakOfStele() || !file.text().contains(SIGN)) {
            return List.of();
        }
        var directives = new Directives(reading::notice);
        directives.inComments(file, bodyOffset, WHOLE_FILE);
        directives.within(document, reading.manuscript());
        return directives.directives;
    }

    /** @param reach of a {@code stele-disable}: {@link #WHOLE_FILE} or {@link #FROM_HERE_ON} */
    private void inComments(SourceFile file, int end, int reach) {
        var comment = YAML_COMMENT.matcher(file.text()).region(0, end);
        while (comment.find()) {
            var position = file.position(file.text().indexOf('#', comment.start()));
            int next = file.position(nextLine(file.text(), comment.end())).line();
            read(comment.group(1), position, next, reach);
        }
    }

    private void within(Node parent, Manuscript manuscript) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) {
                comments(BasedSequence.of(node.getChars()), manuscript);
            } else {
                within(node, manuscript);
            }
        }
    }

    private void comments(BasedSequence html, Manuscript manuscript) {
        if (!html.toString().contains(SIGN)) {
            return;
        }
        for (var tag : TagScanner.scan(html)) {
            if (tag.is(Tag.Kind.COMMENT) && tag.end() - tag.start() > "<!---->".length()) {
                var words = html.subSequence(tag.start() + "<!--".length(), tag.end() - "-->".length());
                int after = html.getIndexOffset(tag.end() - 1) + 1;
                int next =
                        manuscript.position(nextLine(manuscript.text(), after)).line();
                read(words.toString(), manuscript.position(html.getIndexOffset(tag.start())), next, FROM_HERE_ON);
            }
        }
    }

    /** The offset of the first line after {@code offset} that holds more than blanks and marks of a quote. */
    private static int nextLine(String text, int offset) {
        int line = text.indexOf('\n', offset) + 1;
        for (int i = line; line > 0 && i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line = i + 1;
            } else if (!Characters.isBlank(c) && c != '>') {
                return line;
            }
        }
        return text.length();
    }

    private void read(String comment, Position position, int nextLine, int elsewhere) {
        var words = WORDS.matcher(comment);
        if (!words.matches()) {
            return;
        }
        var kind = VERBS.get(words.group(1));
        if (kind == null) {
            warnOfVerb(words.group(1), position);
            return;
        }
        var named = words.group(2) == null || words.group(2).isBlank()
                ? List.<String>of()
                : Arrays.asList(SEPARATOR.split(words.group(2).strip()));
        var rules = named.stream()
                .filter(rule -> RULE_OR_FAMILY.matcher(rule).matches())
                .toList();
        named.stream()
                .filter(rule -> !rules.contains(rule) && !rule.equals(EVERY_RULE))
                .forEach(rule -> warnOfRule(rule, position));
        boolean everyRule = named.isEmpty() || named.contains(EVERY_RULE);
        if (everyRule || !rules.isEmpty()) {
            var reason = words.group(3) == null ? "" : Characters.fold(words.group(3));
            int line = kind == Kind.NEXT_LINE ? nextLine : elsewhere;
            directives.add(new Directive(position, kind, line, everyRule ? List.of() : rules, reason));
        }
    }

    private void warnOfVerb(String verb, Position position) {
        var known = VERBS.keySet().stream().sorted().toList();
        var hint = Nearest.to(verb, known).map(meant -> "write '" + meant + "'");
        noticed.accept(Diagnostic.warning(position, RULE, "'" + verb + "' is nothing that a comment can ask for")
                .withHint(hint.orElse("write one of " + String.join(", ", known))));
    }

    private void warnOfRule(String rule, Position position) {
        noticed.accept(Diagnostic.warning(position, RULE, "'" + rule + "' is no id of a rule")
                .withHint("write ids such as 'link/missing-topic' or 'link/*', and a reason after '--'"));
    }
}
