package stele.i18n;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Two languages that nobody speaks, made from a theme's English words for those who write themes: {@code en-XA} shows what
 * was not given to translators (no accents), cut off (no end bracket) or too long for its place; {@code ar-XB} shows what
 * does not turn round where text runs from right to left. Arguments stay as they are.
 */
enum PseudoLocale {
    ACCENTED("en-XA") {
        @Override
        String pattern(String english) {
            return "[" + mapped(english, PseudoLocale::accented) + "]";
        }
    },

    MIRRORED("ar-XB") {
        @Override
        String pattern(String english) {
            return mapped(english, text -> WORD.matcher(text).replaceAll("\u200F\u202E$0\u202C\u200F"));
        }
    };

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final String PLAIN = "abcdefghijklmnoprstuvwyzABCDEFGHIJKLMNOPRSTUVWYZ";
    private static final String ACCENTED_LETTERS = "åƀçđéƒĝĥîĵķļɱñöþŕšţûṽŵýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞŔŠŢÛṼŴÝŽ";
    private static final String VOWELS = "aeiouAEIOU";

    private final LocaleTag tag;

    PseudoLocale(String tag) {
        this.tag = new LocaleTag(tag);
    }

    /** The pattern that stands for {@code english}. */
    abstract String pattern(String english);

    static Optional<PseudoLocale> of(LocaleTag tag) {
        for (var pseudo : values()) {
            if (pseudo.tag.equals(tag)) {
                return Optional.of(pseudo);
            }
        }
        return Optional.empty();
    }

    /** All {@code english} patterns; one that ICU cannot read is left out. */
    Map<String, String> patterns(Map<String, String> english) {
        var patterns = new TreeMap<String, String>();
        english.forEach((key, pattern) -> {
            try {
                patterns.put(key, pattern(pattern));
            } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
                // It has no text in English either, and is reported there.
            }
        });
        return patterns;
    }

    /** Every letter with an accent, every vowel twice: as long as German is, in words and altogether. */
    private static String accented(String text) {
        var accented = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int letter = PLAIN.indexOf(c);
            char as = letter < 0 ? c : ACCENTED_LETTERS.charAt(letter);
            accented.append(as);
            if (VOWELS.indexOf(c) >= 0) {
                accented.append(Character.toLowerCase(as));
            }
        }
        return accented.toString();
    }

    /** {@code pattern} with its texts, and nothing of its syntax, changed by {@code change}. */
    private static String mapped(String pattern, UnaryOperator<String> change) {
        var parsed = new MessagePattern(pattern);
        var mapped = new StringBuilder();
        var text = new StringBuilder();
        int read = 0;
        boolean inText = true;
        for (int i = 0; i < parsed.countParts(); i++) {
            var part = parsed.getPart(i);
            if (part.getIndex() < read) {
                // The number of '=0' is a part inside the part that is the selector.
                continue;
            }
            (inText ? text : mapped).append(pattern, read, part.getIndex());
            read = part.getLimit();
            if (part.getType() == Part.Type.SKIP_SYNTAX || part.getType() == Part.Type.INSERT_CHAR) {
                continue;
            }
            mapped.append(quoted(change.apply(text.toString()))).append(pattern, part.getIndex(), read);
            text.setLength(0);
            inText = endsBeforeText(part);
        }
        return mapped.toString();
    }

    private static boolean endsBeforeText(Part part) {
        return switch (part.getType()) {
            case MSG_START, ARG_LIMIT, REPLACE_NUMBER -> true;
            default -> false;
        };
    }

    /** As ICU reads it back: its quotes were left out. */
    private static String quoted(String text) {
        return text.replace("'", "''").replaceAll("[{}]", "'$0'");
    }
}
