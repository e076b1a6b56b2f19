package stele.i18n;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A pattern as a script of a page fills it in, which knows nothing of ICU: text with {@code {name}} wherever an argument
 * stands, {@code #} included; where the pattern counts, such a text for each plural category and for each {@code =0}.
 *
 * <p>A second plural, and a select, are given with their {@code other}: no script has to know more than one number.
 */
final class ScriptText {

    private static final String OTHER = "other";

    private final MessagePattern pattern;
    private final String source;

    private ScriptText(String source) {
        this.pattern = new MessagePattern(source);
        this.source = source;
    }

    /** Text, or a map of texts by category; a pattern that ICU cannot read as it is written. */
    static Object of(String pattern) {
        try {
            return new ScriptText(pattern).text();
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            return pattern;
        }
    }

    private Object text() {
        var plural = plural();
        if (plural.isEmpty()) {
            return text(OTHER);
        }
        var texts = new LinkedHashMap<String, String>();
        branches(plural.get()).keySet().forEach(category -> texts.put(category, text(category)));
        return texts;
    }

    /** The first plural of the sentence itself. */
    private Optional<Integer> plural() {
        for (int i = 1; i < pattern.countParts() - 1; i++) {
            var part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_START) {
                if (part.getArgType() == ArgType.PLURAL) {
                    return Optional.of(i);
                }
                i = pattern.getLimitPartIndex(i);
            }
        }
        return Optional.empty();
    }

    private String text(String category) {
        var text = new StringBuilder();
        message(0, category, "", text);
        return text.toString();
    }

    private void message(int start, String category, String counted, StringBuilder text) {
        int written = pattern.getPart(start).getLimit();
        for (int i = start + 1; ; i++) {
            var part = pattern.getPart(i);
            text.append(source, written, part.getIndex());
            if (part.getType() == Part.Type.MSG_LIMIT) {
                return;
            }
            if (part.getType() == Part.Type.REPLACE_NUMBER) {
                text.append('{').append(counted).append('}');
            } else if (part.getType() == Part.Type.ARG_START) {
                argument(i, category, text);
                i = pattern.getLimitPartIndex(i);
            }
            written = pattern.getPart(i).getLimit();
        }
    }

    private void argument(int start, String category, StringBuilder text) {
        var name = pattern.getSubstring(pattern.getPart(start + 1));
        var branches = branches(start);
        if (branches.isEmpty()) {
            text.append('{').append(name).append('}');
        } else {
            int branch = branches.getOrDefault(category, branches.getOrDefault(OTHER, -1));
            message(branch, category, name, text);
        }
    }

    /** Where the texts of a complex argument start, by category; none for a simple one. */
    private Map<String, Integer> branches(int start) {
        var branches = new LinkedHashMap<String, Integer>();
        var category = "";
        for (int i = start + 1; i < pattern.getLimitPartIndex(start); i++) {
            var part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_SELECTOR) {
                category = pattern.getSubstring(part);
            } else if (part.getType() == Part.Type.MSG_START) {
                branches.put(category, i);
                i = pattern.getLimitPartIndex(i);
            }
        }
        return branches;
    }
}
