package stele.language;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.BuiltInLanguages;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the library knows of some languages: how often each group of letters occurs in them. The identifier within Tika is
 * asked directly, and set up as Tika does: Tika's own class would load all seventy languages.
 */
final class Profiles {

    /** Languages that the library calls otherwise, and those that it has several profiles of. */
    private static final Map<String, List<String>> OTHER_NAMES =
            Map.of("nb", List.of("no"), "nn", List.of("no"), "zh", List.of("zh-CN", "zh-TW"));

    /** As much of a text as is looked at; more does not make the guess any surer. */
    private static final int MOST_CHARACTERS = 20_000;

    /** Up to so many characters a text is short, and looked at as a whole rather than in random samples. */
    private static final int SHORT = 30;

    private static final long SEED = 0;

    /** The asked language by the library's name for it. */
    private final Map<String, String> byName;

    private final LanguageDetector detector;

    private Profiles(Map<String, String> byName, LanguageDetector detector) {
        this.byName = byName;
        this.detector = detector;
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
        return new Profiles(
                byName.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, entry -> entry.getValue().get(0))),
                detector(Set.copyOf(available.values())));
    }

    private static LanguageDetector detector(Set<LdLocale> locales) {
        try {
            return LanguageDetectorBuilder.create(NgramExtractors.standard())
                    .shortTextAlgorithm(SHORT)
                    // It draws samples of a longer text: always the same ones.
                    .seed(SEED)
                    .withProfiles(new LanguageProfileReader().readBuiltIn(locales))
                    .build();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the library's own profiles cannot be read", unreadable);
        }
    }

    private static List<String> names(String language) {
        return OTHER_NAMES.getOrDefault(language, List.of(language));
    }

    boolean know(String language) {
        return byName.containsValue(language);
    }

    /** How likely each language is; together 1, or nothing where the text has no letters to go by. */
    Map<String, Double> shares(String text) {
        var looked = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
        return detector.getProbabilities(looked).stream()
                .filter(guess -> byName.containsKey(guess.getLocale().toString()))
                .collect(Collectors.toMap(
                        guess -> byName.getOrDefault(guess.getLocale().toString(), ""),
                        DetectedLanguage::getProbability,
                        Double::sum,
                        TreeMap::new));
    }
}
