package stele.language;

import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.profiles.BuiltInLanguages;
import com.optimaize.langdetect.profiles.LanguageProfile;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the library knows of some languages: how often each group of letters occurs in them. Its profiles are read directly:
 * Tika's class around them would load those of all seventy languages.
 */
final class Profiles {

    /** Languages that the library calls otherwise, and those that it has several profiles of. */
    private static final Map<String, List<String>> OTHER_NAMES =
            Map.of("nb", List.of("no"), "nn", List.of("no"), "zh", List.of("zh-CN", "zh-TW"));

    /** As much of a text as is looked at; more does not make the guess any surer. */
    private static final int MOST_CHARACTERS = 20_000;

    /** A profile that is less likely does not count. */
    private static final double LEAST = 0.1;

    /** Sorted. */
    private final List<String> languages;

    /** For each profile, the number of its language. */
    private final int[] languageOf;

    private final Odds odds;

    private Profiles(List<String> languages, int[] languageOf, Odds odds) {
        this.languages = languages;
        this.languageOf = languageOf;
        this.odds = odds;
    }

    /** Two languages that share a profile – both kinds of Norwegian – are left out: nobody could say which it is. */
    static Profiles of(Collection<String> languages) {
        var available = BuiltInLanguages.getLanguages().stream()
                .collect(Collectors.toMap(LdLocale::toString, Function.identity(), (one, other) -> one, TreeMap::new));
        var byName = languages.stream()
                .flatMap(language ->
                        names(language).stream().filter(available::containsKey).map(name -> Map.entry(name, language)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        byName.values().removeIf(sharing -> sharing.size() > 1);
        available.keySet().retainAll(byName.keySet());
        var profiles = read(available.values());
        var known = profiles.stream()
                .map(profile -> Objects.requireNonNull(
                                byName.get(profile.getLocale().toString()))
                        .get(0))
                .toList();
        var sorted = List.copyOf(new TreeSet<>(known));
        return new Profiles(
                sorted, known.stream().mapToInt(sorted::indexOf).toArray(), new Odds(Frequencies.of(profiles)));
    }

    /** In the order in which the library goes through them: how a sum is rounded depends on it. */
    static List<LanguageProfile> read(Collection<LdLocale> locales) {
        try {
            var profiles = new HashSet<LanguageProfile>();
            profiles.addAll(new LanguageProfileReader().readBuiltIn(locales));
            return List.copyOf(profiles);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the library's own profiles cannot be read", unreadable);
        }
    }

    private static List<String> names(String language) {
        return OTHER_NAMES.getOrDefault(language, List.of(language));
    }

    boolean know(String language) {
        return languages.contains(language);
    }

    /** The most likely language; empty where the text has no letters to go by. */
    Optional<Guess> best(String text) {
        var likely = odds.of(text.substring(0, Math.min(text.length(), MOST_CHARACTERS)));
        var shares = new double[languages.size()];
        for (int i = 0; i < likely.length; i++) {
            shares[languageOf[i]] += likely[i] >= LEAST ? likely[i] : 0;
        }
        int best = 0;
        for (int i = 1; i < shares.length; i++) {
            best = shares[i] > shares[best] ? i : best;
        }
        return shares[best] > 0
                ? Optional.of(new Guess(languages.get(best), Math.min(1, shares[best])))
                : Optional.empty();
    }
}
