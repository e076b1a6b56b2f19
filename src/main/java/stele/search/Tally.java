package stele.search;

import java.util.Arrays;

/** How often each of some numbers was met, and in which order they first were. */
final class Tally {

    private int[] times = new int[1024];
    private int[] met = new int[1024];
    private int size;

    void add(int number) {
        add(number, 1);
    }

    /** @param more at least once */
    void add(int number, int more) {
        if (number >= times.length) {
            times = Arrays.copyOf(times, 2 * number);
            met = Arrays.copyOf(met, times.length);
        }
        if (times[number] == 0) {
            met[size++] = number;
        }
        times[number] += more;
    }

    /** Makes it {@code many} times at least, which is once or more. */
    void raise(int number, int many) {
        int known = times(number);
        if (known < many) {
            add(number, many - known);
        }
    }

    int times(int number) {
        return number < times.length ? times[number] : 0;
    }

    /** How many numbers were met. */
    int size() {
        return size;
    }

    /** The number that was met after {@code i} others. */
    int number(int i) {
        return met[i];
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            times[met[i]] = 0;
        }
        size = 0;
    }
}
