package stele.search;

import java.util.Arrays;

/** Amounts by number, most of them none; those that are some are known in the order in which they became so. */
final class Count {

    private double[] amounts = new double[1024];
    private int[] some = new int[256];
    private int size;

    void add(int number, double amount) {
        note(number);
        amounts[number] += amount;
    }

    void set(int number, double amount) {
        note(number);
        amounts[number] = amount;
    }

    double of(int number) {
        return amounts[number];
    }

    /** How many numbers have an amount. */
    int size() {
        return size;
    }

    /** The number that got its amount after {@code i} others. */
    int number(int i) {
        return some[i];
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            amounts[some[i]] = 0;
        }
        size = 0;
    }

    private void note(int number) {
        if (number >= amounts.length) {
            amounts = Arrays.copyOf(amounts, 2 * number);
        }
        if (amounts[number] == 0) {
            if (size == some.length) {
                some = Arrays.copyOf(some, 2 * size);
            }
            some[size++] = number;
        }
    }
}
