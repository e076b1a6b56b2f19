package stele.language;

import com.optimaize.langdetect.profiles.LanguageProfile;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** How often each group of letters ({@link Grams}) occurs in some languages: a table with open addresses. */
final class Frequencies {

    static final int UNKNOWN = -1;

    private static final List<Integer> LENGTHS = List.of(1, 2, 3);

    /** 2<sup>64</sup> divided by the golden ratio: multiplied by it, neighbours end up far apart (Knuth, TAOCP 6.4). */
    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    private static final int FREE = 0;

    private final int languages;
    private final int shift;
    private final long[] grams;
    private final int[] rows;

    /** Row by row, as many values each as there are languages. */
    private double[] values;

    private int used;

    private Frequencies(int languages, int most) {
        int bits = Long.SIZE - Long.numberOfLeadingZeros(2L * most);
        this.languages = languages;
        this.shift = Long.SIZE - bits;
        this.grams = new long[1 << bits];
        this.rows = new int[1 << bits];
        this.values = new double[languages * most];
    }

    static Frequencies of(List<LanguageProfile> profiles) {
        int most = profiles.stream().mapToInt(LanguageProfile::getNumGrams).sum();
        var frequencies = new Frequencies(profiles.size(), most);
        for (int language = 0; language < profiles.size(); language++) {
            for (int length : LENGTHS) {
                frequencies.add(profiles.get(language), length, language);
            }
        }
        frequencies.values = Arrays.copyOf(frequencies.values, frequencies.used * profiles.size());
        return frequencies;
    }

    private void add(LanguageProfile profile, int length, int language) {
        long all = profile.getNumGramOccurrences(length);
        for (Map.Entry<String, Integer> entry : profile.iterateGrams(length)) {
            values[row(entry.getKey()) + language] = entry.getValue().doubleValue() / all;
        }
    }

    private int row(String gram) {
        long packed = Grams.gram(gram);
        int slot = slot(packed);
        if (grams[slot] == FREE) {
            grams[slot] = packed;
            rows[slot] = used++ * languages;
        }
        return rows[slot];
    }

    /** Where the row of {@code gram} begins in what {@link #value} tells; {@link #UNKNOWN} if no language has the gram. */
    int find(long gram) {
        int slot = slot(gram);
        return grams[slot] == FREE ? UNKNOWN : rows[slot];
    }

    /** The slot that holds {@code gram}, else the free one where it would be. */
    private int slot(long gram) {
        int slot = (int) (gram * SCATTER >>> shift);
        while (grams[slot] != gram && grams[slot] != FREE) {
            slot = slot + 1 & grams.length - 1;
        }
        return slot;
    }

    /** How often a gram occurs in the language of that number, of all that are as long; 0 if never. */
    double value(int row, int language) {
        return values[row + language];
    }

    int languages() {
        return languages;
    }
}
