package stele.i18n;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that only says where its arguments go: {@code Back to {title}}. Texts are put there as they are, which is what ICU
 * does, too, only with more ado.
 *
 * @param texts what stands before each argument, and after the last
 * @param names of the arguments, in the order in which they stand
 */
record Gaps(List<String> texts, List<String> names) {

    /** None where an argument is more than a name: a plural, a date. */
    static @Nullable Gaps of(MessagePattern pattern) {
        var texts = new ArrayList<String>();
        var names = new ArrayList<String>();
        var written = pattern.getPatternString();
        var text = new StringBuilder();
        int done = pattern.getPart(0).getLimit();
        for (int i = 1; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            text.append(written, done, part.getIndex());
            done = part.getLimit();
            if (part.getType() == Part.Type.ARG_START) {
                if (part.getArgType() != ArgType.NONE) {
                    return null;
                }
                texts.add(text.toString());
                text.setLength(0);
                names.add(pattern.getSubstring(pattern.getPart(i + 1)));
                i = pattern.getLimitPartIndex(i);
                done = pattern.getPart(i).getLimit();
            }
        }
        texts.add(text.toString());
        return new Gaps(List.copyOf(texts), List.copyOf(names));
    }

    /** The text; none where an argument is not there, or is something that ICU has to write, like a number. */
    @Nullable
    String filled(Map<String, Object> arguments) {
        var filled = new StringBuilder(texts.get(0));
        for (int i = 0; i < names.size(); i++) {
            if (!(arguments.get(names.get(i)) instanceof String value)) {
                return null;
            }
            filled.append(value).append(texts.get(i + 1));
        }
        return filled.toString();
    }
}
