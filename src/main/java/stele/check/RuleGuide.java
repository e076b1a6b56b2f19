package stele.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import stele.diagnostic.Level;
import stele.diagnostic.RuleName;

/** The rules in words, for the command line: a list of all, and one in full. */
public final class RuleGuide {

    private static final String INDENT = "    ";

    /** Families about files that have to be in order before anything is done. */
    private static final Set<String> NEEDED_FIRST = Set.of("config", "theme");
    /** Families about files that hold no comments for Stele. */
    private static final Set<String> OUTSIDE_TOPICS = Set.of("baseline", "config", "output", "terms");

    /** The family about the tree, which {@code toc.yml} describes, or lists of links in topics. */
    private static final String TREE = "nav";

    private RuleGuide() {}

    /** Every rule on a line of its own: level, id, promise. */
    public static List<String> list() {
        int width =
                Rules.ALL.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
        return Rules.ALL.stream()
                .map(rule -> pad(rule.level().word(), 8) + pad(rule.id(), width + 2) + title(rule))
                .toList();
    }

    /** What {@code rule} promises, an example of either kind, and how to keep it silent. */
    public static List<String> explain(Rule rule) {
        var lines = new ArrayList<String>();
        lines.add(rule.id() + " (" + rule.level().word() + ")");
        lines.add(title(rule));
        RuleText.of(rule.id(), RuleText.ENGLISH).ifPresent(words -> {
            lines.add("");
            lines.addAll(Wrapped.at(80, words.text()));
            example(lines, "Not so:", words.wrong());
            example(lines, "But so:", words.right());
        });
        lines.add("");
        lines.addAll(silence(rule));
        return lines;
    }

    private static void example(List<String> lines, String title, String text) {
        if (!text.isEmpty()) {
            lines.add("");
            lines.add(title);
            text.lines().forEach(line -> lines.add((INDENT + line).stripTrailing()));
        }
    }

    private static List<String> silence(Rule rule) {
        var family = RuleName.family(rule.id());
        if (rule.isSafety()) {
            return List.of("It keeps readers or the site safe: it is a warning at least, and nothing keeps it silent.");
        }
        if (rule instanceof Rule.Noticed && NEEDED_FIRST.contains(family)) {
            return List.of("Without this nothing is built or checked, and nothing keeps it silent.");
        }
        var lines = new ArrayList<>(level(rule));
        var comment = "stele-disable-next-line " + rule.id() + " -- the reason";
        if (family.equals(TREE)) {
            lines.add("To silence it once, on the line before in toc.yml:");
            lines.add(INDENT + "# " + comment);
        }
        if (!isOutsideTopics(rule, family)) {
            lines.add(family.equals(TREE) ? "or in a topic:" : "To silence it once, on the line before:");
            lines.add(INDENT + "<!-- " + comment + " -->");
        }
        return lines;
    }

    /** A tree may be written in topics; what a step notices about it is written in {@code toc.yml}. */
    private static boolean isOutsideTopics(Rule rule, String family) {
        return OUTSIDE_TOPICS.contains(family) || family.equals(TREE) && rule instanceof Rule.Noticed;
    }

    private static List<String> level(Rule rule) {
        boolean isOff = rule.level() == Level.OFF;
        return List.of(
                isOff ? "To switch it on, in site.yaml:" : "To switch it off, in site.yaml:",
                INDENT + "check:",
                INDENT + "  rules:",
                INDENT + "    " + rule.id() + ": " + (isOff ? "warning" : "off"));
    }

    private static String title(Rule rule) {
        return RuleText.of(rule.id(), RuleText.ENGLISH).map(RuleText::title).orElse("");
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }
}
