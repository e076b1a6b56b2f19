package stele.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The library's own detector, asked about the same texts, works out the same numbers, to the last bit. */
class OddsTest {

    private static final int TEXTS = 4_000;

    private static final List<String> PROSE = List.of(
            "Der Brunnen steht seit vielen Jahren mitten im Dorf, und im Winter friert sein Wasser zu.",
            "The lighthouse keeper writes down every evening which ships have passed and how the wind blew.",
            "El panadero abre muy temprano, y los niños compran el pan antes de ir a la escuela.",
            "La boulangère ouvre sa boutique très tôt et les enfants du quartier viennent y chercher le pain.",
            "O padeiro abre a loja muito cedo e as crianças compram pão antes de irem à escola.",
            "Пекарь открывает свою лавку очень рано и продаёт свежий хлеб всем соседям.",
            "祖母は毎朝早く起きて、庭の花に水をやっています。",
            "面包师每天早上很早就开门，孩子们上学之前都来买面包。");

    static Stream<List<String>> languages() {
        return Stream.of(
                List.of("de", "en", "es", "fr", "pt"),
                List.of("en"),
                List.of("en", "ja", "zh-CN", "zh-TW"),
                List.of(
                        "ar", "cs", "da", "de", "en", "fi", "hi", "it", "ko", "ml", "no", "pl", "ru", "sv", "th",
                        "vi"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theOddsAreThoseOfTheLibrary(List<String> languages) {
        var profiles =
                Profiles.read(languages.stream().map(LdLocale::fromString).toList());
        var library = library(profiles);
        var odds = new Odds(Frequencies.of(profiles));
        var random = new Random(1);
        for (var text :
                List.of("", " ", "a", "  ", " a", "a ", "\0", "\0a", "a\0a", " ".repeat(31), "aa".repeat(200))) {
            hold(text, profiles, library, odds);
        }
        var grams = new ArrayList<String>();
        profiles.forEach(profile -> profile.iterateGrams().forEach(entry -> grams.add(entry.getKey())));
        for (int i = 0; i < TEXTS; i++) {
            hold(text(random, grams), profiles, library, odds);
        }
    }

    private static void hold(String text, List<LanguageProfile> profiles, LanguageDetector library, Odds odds) {
        assertThat(named(odds.of(text), profiles)).as("'%s'", text).isEqualTo(told(library, text));
    }

    private static LanguageDetector library(Collection<LanguageProfile> profiles) {
        return LanguageDetectorBuilder.create(NgramExtractors.standard())
                .shortTextAlgorithm(Odds.SHORT)
                .seed(Odds.SEED)
                .probabilityThreshold(0)
                .withProfiles(profiles)
                .build();
    }

    private static Map<String, Double> told(LanguageDetector library, String text) {
        var told = new TreeMap<String, Double>();
        library.getProbabilities(text)
                .forEach(guess -> told.put(guess.getLocale().toString(), guess.getProbability()));
        return told;
    }

    /** The library leaves out what is not a number. */
    private static Map<String, Double> named(double[] odds, List<LanguageProfile> profiles) {
        var named = new TreeMap<String, Double>();
        for (int i = 0; i < odds.length; i++) {
            if (!Double.isNaN(odds[i])) {
                named.put(profiles.get(i).getLocale().toString(), odds[i]);
            }
        }
        return named;
    }

    /** Of one to two hundred pieces: characters of any kind, groups of letters that languages have, cuttings of prose. */
    private static String text(Random random, List<String> grams) {
        List<Supplier<String>> kinds = List.of(
                () -> Character.toString(random.nextInt(0xD800)),
                () -> Character.toString(' ' + random.nextInt(95)),
                () -> Character.toString(0x10000 + random.nextInt(0x10000)),
                () -> " ",
                () -> grams.get(random.nextInt(grams.size())),
                () -> cutting(random));
        var text = new StringBuilder();
        int kind = random.nextInt(kinds.size() + 1);
        for (int left = 1 + random.nextInt(random.nextBoolean() ? 8 : 200); left > 0; left--) {
            text.append(kinds.get(kind < kinds.size() ? kind : random.nextInt(kinds.size()))
                    .get());
        }
        return text.toString();
    }

    private static String cutting(Random random) {
        var prose = PROSE.get(random.nextInt(PROSE.size()));
        int start = random.nextInt(prose.length());
        return prose.substring(start, start + random.nextInt(prose.length() - start + 1));
    }
}
