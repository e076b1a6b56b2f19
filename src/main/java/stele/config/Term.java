package stele.config;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import stele.i18n.LocaleTag;

/**
 * A name that is written one way in every language.
 *
 * @param name as it is written; another letter case is wrong
 * @param wrong other spellings that are wrong, in any letter case
 * @param except spellings that are right in a language all the same, letter by letter
 */
public record Term(String name, List<String> wrong, SortedMap<LocaleTag, List<String>> except) implements Serializable {

    public Term {
        wrong = List.copyOf(wrong);
        except = Collections.unmodifiableSortedMap(new TreeMap<>(except));
    }

    /** What else is right in {@code locale}. */
    public List<String> exceptions(LocaleTag locale) {
        return ((Map<LocaleTag, List<String>>) except).getOrDefault(locale, List.of());
    }
}
