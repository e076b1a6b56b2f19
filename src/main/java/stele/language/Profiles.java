package stele.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.tika.langdetect.optimaize.OptimaizeLangDetector;
import org.apache.tika.language.detect.LanguageDetector;

/** What the library knows of some languages: how often each group of letters occurs in them. */
final class Profiles {

    /** Languages that the library calls otherwise, and those that it has several profiles of. */
    private static final Map<String, List<String>> OTHER_NAMES =
            Map.of("nb", List.of("no"), "nn", List.of("no"), "zh", List.of("zh-CN", "zh-TW"));

    /** The asked language by the library's name for it. */
    private final Map<String, String> byName;

    private final LanguageDetector detector;

    private Profiles(Map<String, String> byName, LanguageDetector detector) {
        this.byName = byName;
        this.detector = detector;
    }

    /** Two languages that share a profile – both kinds of Norwegian – are left out: nobody could say which it is. */
    static Profiles of(Collection<String> languages) {
        var detector = new OptimaizeLangDetector();
        var available = detector.loadModels();
        var byName = languages.stream()
                .flatMap(language ->
                        names(language).stream().filter(available::hasModel).map(name -> Map.entry(name, language)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        byName.values().removeIf(sharing -> sharing.size() > 1);
        try {
            detector.loadModels(byName.keySet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the library's own profiles cannot be read", unreadable);
        }
        return new Profiles(
                byName.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, entry -> entry.getValue().get(0))),
                detector);
    }

    private static List<String> names(String language) {
        return OTHER_NAMES.getOrDefault(language, List.of(language));
    }

    boolean know(String language) {
        return byName.containsValue(language);
    }

    /** How likely each language is; together 1, or nothing where the text has no letters to go by. */
    Map<String, Double> shares(String text) {
        return ask(text).entrySet().stream()
                .filter(share -> byName.containsKey(share.getKey()))
                .collect(Collectors.toMap(
                        share -> byName.getOrDefault(share.getKey(), ""),
                        Map.Entry::getValue,
                        Double::sum,
                        TreeMap::new));
    }

    /** One question at a time: the library gathers the text in a field. */
    private synchronized Map<String, Double> ask(String text) {
        detector.reset();
        detector.addText(text);
        return detector.detectAll().stream()
                .collect(Collectors.toMap(
                        result -> result.getLanguage(), result -> (double) result.getRawScore(), Double::sum));
    }
}
