package stele.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The hash function XXH64 with seed 0 (Yann Collet, "xxHash fast digest algorithm", XXH64 algorithm description): four sums
 * over every fourth long, mixed at the end.
 */
final class Xxh64 {

    /** What is taken in at once: a long for each sum. */
    private static final int BLOCK = 4 * Long.BYTES;

    /** How many longs are copied out of the bytes at a time: to ask for each costs more than to copy many and to read them. */
    private static final int AT_HAND = 512;

    private static final ThreadLocal<long[]> HAND = ThreadLocal.withInitial(() -> new long[AT_HAND]);

    private static final long PRIME_1 = 0x9E3779B185EBCA87L;
    private static final long PRIME_2 = 0xC2B2AE3D27D4EB4FL;
    private static final long PRIME_3 = 0x165667B19E3779F9L;
    private static final long PRIME_4 = 0x85EBCA77C2B2AE63L;
    private static final long PRIME_5 = 0x27D4EB2F165667C5L;

    private static final long PRIMES_1_2 = 0x60EA27EEADC0B5D6L;

    private long sum1 = PRIMES_1_2;
    private long sum2 = PRIME_2;
    private long sum3;
    private long sum4 = -PRIME_1;
    private long taken;

    /** Takes in the bytes from {@code from} to {@code to}, whole blocks. */
    void blocks(byte[] bytes, int from, int to) {
        var longs = ByteBuffer.wrap(bytes, from, to - from)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asLongBuffer();
        var some = HAND.get();
        while (longs.hasRemaining()) {
            int size = Math.min(some.length, longs.remaining());
            longs.get(some, 0, size);
            blocks(some, size);
        }
        taken += to - from;
    }

    private void blocks(long[] longs, int size) {
        // In variables of the loop: a short-lived process has no compiler that would keep fields in registers.
        long one = sum1;
        long two = sum2;
        long three = sum3;
        long four = sum4;
        for (int i = 0; i < size; i += 4) {
            one = round(one, longs[i]);
            two = round(two, longs[i + 1]);
            three = round(three, longs[i + 2]);
            four = round(four, longs[i + 3]);
        }
        sum1 = one;
        sum2 = two;
        sum3 = three;
        sum4 = four;
    }

    /** Takes in the last bytes, from {@code from} to {@code to}, and gives the hash of all. */
    long hash(byte[] bytes, int from, int to) {
        int rest = to - (to - from) % BLOCK;
        blocks(bytes, from, rest);
        long hash = (taken == 0 ? PRIME_5 : merged()) + taken + (to - rest);
        var longs = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int i = rest;
        for (; i + Long.BYTES <= to; i += Long.BYTES) {
            hash = Long.rotateLeft(hash ^ round(0, longs.getLong(i)), 27) * PRIME_1 + PRIME_4;
        }
        if (i + Integer.BYTES <= to) {
            hash = Long.rotateLeft(hash ^ (longs.getInt(i) & 0xFFFFFFFFL) * PRIME_1, 23) * PRIME_2 + PRIME_3;
            i += Integer.BYTES;
        }
        for (; i < to; i++) {
            hash = Long.rotateLeft(hash ^ (bytes[i] & 0xFF) * PRIME_5, 11) * PRIME_1;
        }
        return avalanche(hash);
    }

    private static long round(long sum, long input) {
        return Long.rotateLeft(sum + input * PRIME_2, 31) * PRIME_1;
    }

    private long merged() {
        long hash = Long.rotateLeft(sum1, 1)
                + Long.rotateLeft(sum2, 7)
                + Long.rotateLeft(sum3, 12)
                + Long.rotateLeft(sum4, 18);
        return merge(merge(merge(merge(hash, sum1), sum2), sum3), sum4);
    }

    private static long merge(long hash, long sum) {
        return (hash ^ round(0, sum)) * PRIME_1 + PRIME_4;
    }

    private static long avalanche(long hash) {
        long mixed = (hash ^ hash >>> 33) * PRIME_2;
        mixed = (mixed ^ mixed >>> 29) * PRIME_3;
        return mixed ^ mixed >>> 32;
    }
}
