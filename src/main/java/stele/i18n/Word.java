package stele.i18n;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One pattern, read once.
 *
 * @param language whose file it stands in
 * @param names of its arguments, those inside plurals included
 * @param fixed the text, where it has no arguments
 * @param format never used itself, only copies of it: it is not safe for use by several threads
 * @param fault why ICU could not read the pattern
 */
record Word(
        String pattern,
        LocaleTag language,
        SortedSet<String> names,
        @Nullable String fixed,
        @Nullable MessageFormat format,
        @Nullable String fault) {

    static Word of(String pattern, LocaleTag rules, LocaleTag language) {
        try {
            var format = new MessageFormat(pattern, rules.locale());
            var names = names(pattern);
            return names.isEmpty()
                    ? new Word(pattern, language, names, format.format(Map.of()), null, null)
                    : new Word(pattern, language, names, null, format, null);
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            return new Word(pattern, language, new TreeSet<>(), pattern, null, unreadable.getMessage());
        }
    }

    String text(Map<String, Object> arguments) {
        if (format == null) {
            return fixed == null ? pattern : fixed;
        }
        try {
            return format.clone().format(arguments);
        } catch (IllegalArgumentException argumentOfAnotherType) {
            return pattern;
        }
    }

    /** {@link MessageFormat#getArgumentNames()} would leave out those that stand inside a plural. */
    private static SortedSet<String> names(String pattern) {
        var parsed = new MessagePattern(pattern);
        var names = new TreeSet<String>();
        for (int i = 0; i < parsed.countParts(); i++) {
            var part = parsed.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_NAME
                    || part.getType() == MessagePattern.Part.Type.ARG_NUMBER) {
                names.add(parsed.getSubstring(part));
            }
        }
        return names;
    }
}
