package stele.i18n;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.PluralRules.PluralType;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import stele.stage.Lazy;

/**
 * One pattern, read once, when somebody first asks for what it says: a theme has many that a site never shows.
 *
 * @param language whose file it stands in
 * @param rules whose plural forms it takes
 */
record Word(String pattern, LocaleTag language, LocaleTag rules, Lazy<Meaning> meaning) {

    private static final int COUNTED = 1_000;

    static Word of(String pattern, LocaleTag rules, LocaleTag language) {
        return new Word(pattern, language, rules, Lazy.of(() -> Meaning.of(pattern, rules)));
    }

    /**
     * What ICU makes of a pattern.
     *
     * @param names of its arguments, those inside plurals included
     * @param gaps where its arguments go, where it does no more with them than to name them
     * @param format never used itself, only copies of it: it is not safe for use by several threads
     * @param fault why ICU could not read the pattern
     */
    record Meaning(
            SortedSet<String> names,
            @Nullable Gaps gaps,
            Lazy<MessageFormat> format,
            @Nullable String fault) {

        private static Meaning of(String pattern, LocaleTag rules) {
            var format = Lazy.of(() -> new MessageFormat(pattern, rules.locale()));
            try {
                var parsed = new MessagePattern(pattern);
                var gaps = Gaps.of(parsed);
                if (gaps == null) {
                    format.get();
                }
                return new Meaning(Word.names(parsed), gaps, format, null);
            } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
                return new Meaning(new TreeSet<>(), null, format, unreadable.getMessage());
            }
        }
    }

    SortedSet<String> names() {
        return meaning.get().names();
    }

    /** Why ICU could not read the pattern; null where it could. */
    @Nullable
    String fault() {
        return meaning.get().fault();
    }

    String text(Map<String, Object> arguments) {
        if (isPlain(pattern) || fault() != null) {
            return pattern;
        }
        var gaps = meaning.get().gaps();
        var plain = gaps == null ? null : gaps.filled(arguments);
        if (plain != null) {
            return plain;
        }
        try {
            return meaning.get().format().get().clone().format(arguments);
        } catch (IllegalArgumentException argumentOfAnotherType) {
            return pattern;
        }
    }

    /** Whether a pattern has nothing that means anything to ICU (MessagePattern's "syntax characters"). */
    private static boolean isPlain(String pattern) {
        return pattern.indexOf('{') < 0 && pattern.indexOf('}') < 0 && pattern.indexOf('\'') < 0;
    }

    /** {@link MessageFormat#getArgumentNames()} would leave out those that stand inside a plural. */
    private static SortedSet<String> names(MessagePattern parsed) {
        var names = new TreeSet<String>();
        for (int i = 0; i < parsed.countParts(); i++) {
            var part = parsed.getPart(i);
            if (part.getType() == Part.Type.ARG_NAME || part.getType() == Part.Type.ARG_NUMBER) {
                names.add(parsed.getSubstring(part));
            }
        }
        return names;
    }

    /** The plural forms that its language has and the pattern does not tell, such as {@code few}. */
    SortedSet<String> missingForms() {
        return fault() == null ? missingForms(new MessagePattern(pattern), rules) : new TreeSet<>();
    }

    /**
     * CLDR's categories of {@code rules} for what a site counts, without those that every plural of the pattern has. What
     * only fractions and millions need, such as {@code many} in French, {@code other} may serve.
     */
    private static SortedSet<String> missingForms(MessagePattern parsed, LocaleTag rules) {
        var missing = new TreeSet<String>();
        for (int start = 0; start < parsed.countParts(); start++) {
            var type = parsed.getPart(start).getArgType();
            if (parsed.getPart(start).getType() == Part.Type.ARG_START && type.hasPluralStyle()) {
                var kind = type == ArgType.PLURAL ? PluralType.CARDINAL : PluralType.ORDINAL;
                var plurals = PluralRules.forLocale(rules.locale(), kind);
                var forms = forms(parsed, start);
                IntStream.rangeClosed(0, COUNTED)
                        .mapToObj(plurals::select)
                        .filter(form -> !forms.contains(form))
                        .forEach(missing::add);
            }
        }
        return missing;
    }

    private static Set<String> forms(MessagePattern parsed, int start) {
        var forms = new TreeSet<String>();
        for (int i = start + 1; i < parsed.getLimitPartIndex(start); i++) {
            var part = parsed.getPart(i);
            if (part.getType() == Part.Type.ARG_SELECTOR) {
                forms.add(parsed.getSubstring(part));
            } else if (part.getType() == Part.Type.MSG_START) {
                i = parsed.getLimitPartIndex(i);
            }
        }
        return forms;
    }
}
