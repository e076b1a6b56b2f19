package stele.language;

import java.util.Arrays;
import java.util.Random;

/**
 * How likely a text is in each language: what Optimaize's detector works out (its class {@code LanguageDetectorImpl}), to the
 * last bit, without making a string of each group of letters and looking it up among strings. A test holds both equal.
 *
 * <p>Each gram that is looked at makes the languages more likely in which it is frequent (naive Bayes). Of a long text, a
 * sample is enough; it is drawn seven times, each with another smoothing for what a language does not know at all.
 */
final class Odds {

    /** Up to so many characters a text is short, and looked at as a whole rather than in random samples. */
    static final int SHORT = 30;

    /** It draws samples of a longer text: always the same ones. */
    static final long SEED = 0;

    private static final int TRIALS = 7;
    private static final int MOST_DRAWS = 1000;
    private static final int DRAWS_BETWEEN_LOOKS = 5;
    private static final double CERTAIN = 0.99999;
    private static final double SMOOTHING = 0.5;
    private static final double DEVIATION = 0.05;
    private static final int BASE = 10_000;

    private final Frequencies frequencies;

    Odds(Frequencies frequencies) {
        this.frequencies = frequencies;
    }

    /** One number for each language, together 1; empty where the text has nothing to go by. */
    double[] of(String text) {
        var grams = Grams.of(text);
        if (grams.count() == 0) {
            return new double[0];
        }
        return text.length() <= SHORT ? ofAll(grams) : ofSamples(grams);
    }

    private double[] ofAll(Grams grams) {
        var all = grams.all();
        var odds = even();
        for (int i = 0; i < all.length; i++) {
            if (count(all[i], all, 0, i) == 0) {
                weigh(odds, all[i], count(all[i], all, i, all.length), SMOOTHING / BASE);
                if (normalise(odds) > CERTAIN) {
                    break;
                }
            }
        }
        normalise(odds);
        return odds;
    }

    private static int count(long gram, long[] grams, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            if (grams[i] == gram) {
                count++;
            }
        }
        return count;
    }

    private double[] ofSamples(Grams grams) {
        var mean = new double[frequencies.languages()];
        var lots = new Lots();
        for (int trial = 0; trial < TRIALS; trial++) {
            var odds = even();
            double smoothing = SMOOTHING + lots.nextGaussian() * DEVIATION;
            for (int i = 0; i < MOST_DRAWS; i++) {
                weigh(odds, grams.gram(lots.nextInt(grams.count())), 1, smoothing / BASE);
                if (i % DRAWS_BETWEEN_LOOKS == 0 && normalise(odds) > CERTAIN) {
                    break;
                }
            }
            for (int i = 0; i < mean.length; i++) {
                mean[i] += odds[i] / TRIALS;
            }
        }
        return mean;
    }

    private double[] even() {
        var odds = new double[frequencies.languages()];
        Arrays.fill(odds, 1.0 / odds.length);
        return odds;
    }

    private void weigh(double[] odds, long gram, int times, double smoothing) {
        int row = frequencies.find(gram);
        if (row == Frequencies.UNKNOWN) {
            return;
        }
        for (int i = 0; i < odds.length; i++) {
            double factor = smoothing + frequencies.value(row, i);
            for (int time = 0; time < times; time++) {
                odds[i] *= factor;
            }
        }
    }

    /** Makes the sum 1, and tells the greatest. */
    private static double normalise(double[] odds) {
        double sum = 0;
        for (double each : odds) {
            sum += each;
        }
        double greatest = 0;
        for (int i = 0; i < odds.length; i++) {
            odds[i] /= sum;
            if (odds[i] > greatest) {
                greatest = odds[i];
            }
        }
        return greatest;
    }

    /** The numbers that {@link Random} gives, as its documentation says which, without a care for other threads. */
    private static final class Lots extends Random {

        private static final long serialVersionUID = 1;

        private static final long FACTOR = 0x5DEECE66DL;
        private static final int STATE_BITS = 48;
        private static final long MASK = (1L << STATE_BITS) - 1;

        private long state = (SEED ^ FACTOR) & MASK;

        Lots() {
            super(SEED);
        }

        @Override
        protected int next(int bits) {
            state = state * FACTOR + 0xBL & MASK;
            return (int) (state >>> STATE_BITS - bits);
        }
    }
}
