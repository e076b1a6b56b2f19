package stele.i18n;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import stele.stage.Lazy;

/**
 * The words of a theme for the readers of one language. Safe for use by several threads.
 *
 * <p>Each key is looked up by itself: in {@code pt-BR}, then in {@code pt}, then in English, which is what themes are
 * written in. The pseudo-locales {@code en-XA} and {@code ar-XB} need no patterns: they are made from the English ones.
 */
public final class Messages {

    private static final int MOST_REMEMBERED = 255;

    private static final int MOST_SENTENCES = 10_000;

    private final Map<String, Word> words;
    private final Lazy<List<String>> problems;
    private final Map<Counted, String> remembered = new ConcurrentHashMap<>();

    /** @param problems only found when somebody asks, which is who checks a theme */
    private Messages(Map<String, Word> words, Lazy<List<String>> problems) {
        this.words = words;
        this.problems = problems;
    }

    /**
     * The words for {@code reader}.
     *
     * @param patterns ICU MessageFormat patterns by key, per language
     */
    public static Messages of(Map<LocaleTag, Map<String, String>> patterns, LocaleTag reader) {
        var english = patterns.getOrDefault(LocaleTag.ENGLISH, Map.of());
        var words = new TreeMap<String, Word>();
        for (var language : fallbacks(reader)) {
            var own = patterns.getOrDefault(language, Map.of());
            // Words borrowed from another language keep its plural rules; those of a variant take the reader's.
            var rules = language.language().equals(reader.language()) ? reader : language;
            own.forEach((key, pattern) -> words.computeIfAbsent(key, missing -> Word.of(pattern, rules, language)));
            PseudoLocale.of(language)
                    .map(pseudo -> pseudo.patterns(english))
                    .orElse(Map.of())
                    .forEach((key, pattern) ->
                            words.computeIfAbsent(key, missing -> Word.of(pattern, LocaleTag.ENGLISH, language)));
        }
        return new Messages(new HashMap<>(words), Lazy.of(() -> problems(words, english, reader)));
    }

    /** Whether the theme has a text for {@code key}, in whatever language. */
    public boolean has(String key) {
        return words.containsKey(key);
    }

    /** The text for {@code key}, or the key itself where the theme has none. */
    public String text(String key) {
        return text(key, Map.of());
    }

    /**
     * The text for {@code key} with its arguments filled in, or the key itself where the theme has none. A pattern that
     * ICU cannot read, or that does not fit its arguments, is given as it was written.
     */
    public String text(String key, Map<String, Object> arguments) {
        var word = words.get(key);
        if (word == null) {
            return key;
        }
        return !arguments.isEmpty() && areSmall(arguments.values())
                ? counted(key, word, arguments)
                : word.text(arguments);
    }

    private static boolean areSmall(Collection<Object> numbers) {
        for (Object value : numbers) {
            if (!(value instanceof Integer number) || number < 0 || number > MOST_REMEMBERED) {
                return false;
            }
        }
        return true;
    }

    /** Small numbers are told again and again ("topic 3 of 7"), and to tell them is the most that ICU is asked for. */
    private String counted(String key, Word word, Map<String, Object> numbers) {
        var counted = new Counted(key, Map.copyOf(numbers));
        var known = remembered.get(counted);
        if (known == null) {
            known = word.text(numbers);
            if (remembered.size() < MOST_SENTENCES) {
                remembered.put(counted, known);
            }
        }
        return known;
    }

    private record Counted(String key, Map<String, Object> numbers) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Counted counted && key.equals(counted.key) && numbers.equals(counted.numbers);
        }

        @Override
        public int hashCode() {
            return 31 * key.hashCode() + numbers.hashCode();
        }
    }

    /**
     * The words for {@code keys} as scripts of a page fill them in, ordered by key: text with {@code {name}}, or a map of
     * such texts by plural category. A key that the theme does not have is left out.
     */
    public SortedMap<String, Object> forScripts(Collection<String> keys) {
        var texts = new TreeMap<String, Object>();
        keys.forEach(key -> {
            var word = words.get(key);
            if (word != null) {
                texts.put(key, ScriptText.of(word.pattern()));
            }
        });
        return texts;
    }

    /** What a translator of the theme should look at, one sentence each, ordered by key. */
    public List<String> problems() {
        return problems.get();
    }

    /** {@code pt-BR}, {@code pt}, {@code en}; by the script that is usual: {@code zh-CN}, {@code zh-Hans}, {@code zh}. */
    private static Set<LocaleTag> fallbacks(LocaleTag reader) {
        var chain = new LinkedHashSet<LocaleTag>();
        chain.add(reader);
        for (var locale = ULocale.addLikelySubtags(reader.locale());
                !locale.getLanguage().isEmpty();
                locale = locale.getFallback()) {
            chain.add(new LocaleTag(locale.toLanguageTag()));
        }
        chain.add(LocaleTag.ENGLISH);
        return chain;
    }

    private static List<String> problems(Map<String, Word> words, Map<String, String> english, LocaleTag reader) {
        var problems = new ArrayList<String>();
        words.forEach((key, word) -> {
            var name = "'" + key + "' ";
            if (word.fault() != null) {
                problems.add(name + "is no pattern that ICU can read: " + word.fault());
            }
            if (!word.language().language().equals(reader.language())) {
                problems.add(name + "has no text in '" + reader + "'");
            }
            if (!word.missingForms().isEmpty()) {
                problems.add(name + "lacks the plural form '" + String.join("', '", word.missingForms()) + "'");
            }
            var wanted = Word.of(english.getOrDefault(key, word.pattern()), LocaleTag.ENGLISH, LocaleTag.ENGLISH);
            if (word.fault() == null && wanted.fault() == null && !word.names().equals(wanted.names())) {
                problems.add(
                        name + "takes " + inWords(word.names()) + ", but " + inWords(wanted.names()) + " in English");
            }
        });
        return List.copyOf(problems);
    }

    private static String inWords(Set<String> names) {
        return names.isEmpty() ? "no arguments" : "{" + String.join("}, {", names) + "}";
    }
}
