package stele.check;

import java.util.ArrayList;
import java.util.List;
import stele.diagnostic.Level;

/** The rules in words, for the command line: a list of all, and one in full. */
public final class RuleGuide {

    private static final String INDENT = "    ";

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
        if (rule.isSafety()) {
            return List.of("It keeps readers or the site safe: it is a warning at least, and nothing keeps it silent.");
        }
        boolean isOff = rule.level() == Level.OFF;
        return List.of(
                isOff ? "To switch it on, in site.yaml:" : "To switch it off, in site.yaml:",
                INDENT + "check:",
                INDENT + "  rules:",
                INDENT + "    " + rule.id() + ": " + (isOff ? "warning" : "off"),
                "To silence it once, on the line before:",
                INDENT + "<!-- stele-disable-next-line " + rule.id() + " -- the reason -->");
    }

    private static String title(Rule rule) {
        return RuleText.of(rule.id(), RuleText.ENGLISH).map(RuleText::title).orElse("");
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }
}
