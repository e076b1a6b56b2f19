package stele.bench.set;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Chance that can be repeated: dice thrown for the same thing fall the same way, whatever was thrown before. */
final class Dice {

    private final Random random;

    private Dice(long seed) {
        this.random = new Random(seed);
    }

    /** @param thing what they are thrown for: texts and numbers, whose hash codes Java specifies */
    static Dice of(long seed, Object... thing) {
        return new Dice(mixed(seed + 0x9E3779B97F4A7C15L * Arrays.hashCode(thing)));
    }

    /** Neighbouring seeds would begin alike without it: the finalizer of SplitMix64. */
    private static long mixed(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** From {@code least} to {@code most}, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** Around 0, with a standard deviation of 1. */
    double normal() {
        return random.nextGaussian();
    }

    /** Below {@code bound}: small numbers often, large ones seldom, as words occur in texts (Zipf's law, Mandelbrot's form). */
    int rank(int bound) {
        return (int) (30 * (Math.exp(random.nextDouble() * Math.log(1 + bound / 30.0)) - 1));
    }

    <T> T of(List<T> list) {
        return list.get(below(list.size()));
    }

    UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
