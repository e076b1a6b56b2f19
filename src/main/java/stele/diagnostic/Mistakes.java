package stele.diagnostic;

/**
 * Counts the typing mistakes between one word and others.
 *
 * <p>Optimal string alignment: letters added, left out, changed, or two neighbours swapped each count one. Of the table of
 * all distances only the cells about the diagonal are filled in; so far from it that more than the allowed number of steps
 * led there, none is of interest. For use by one thread.
 */
final class Mistakes {

    private static final int WIDEST = 2 * Nearest.MOST_MISTAKES + 1;

    private final char[] word;

    /** Three rows of the table, by turns: a swap looks back two. */
    private int[] row = new int[WIDEST];

    private int[] above = new int[WIDEST];
    private int[] twoAbove = new int[WIDEST];

    /** @param word in lower case */
    Mistakes(char[] word) {
        this.word = word;
    }

    /**
     * How many mistakes turn the word into {@code other}, in lower case too.
     *
     * @param most what is certain to be more is not counted to its end, and is just one more; at most
     *     {@link Nearest#MOST_MISTAKES}
     */
    int in(char[] other, int most) {
        if (Math.abs(other.length - word.length) > most) {
            return most + 1;
        }
        for (int i = 0; i <= word.length; i++) {
            if (fill(i, other, most) > most) {
                return most + 1;
            }
            var spare = twoAbove;
            twoAbove = above;
            above = row;
            row = spare;
        }
        return above[other.length - word.length + most];
    }

    /** Fills row {@code i}, whose cell for {@code j} stands at {@code j - i + most}; its least cell. */
    private int fill(int i, char[] other, int most) {
        int least = most + 1;
        int last = Math.min(other.length, i + most);
        for (int j = Math.max(0, i - most); j <= last; j++) {
            int at = j - i + most;
            int steps = i == 0 || j == 0 ? i + j : step(i, j, at, other, most);
            row[at] = steps;
            least = Math.min(least, steps);
        }
        return least;
    }

    private int step(int i, int j, int at, char[] other, int most) {
        boolean same = word[i - 1] == other[j - 1];
        int best = above[at] + (same ? 0 : 1);
        // The cells above and before are one further from the diagonal than this one, on either side.
        if (at < 2 * most) {
            best = Math.min(best, above[at + 1] + 1);
        }
        if (at > 0) {
            best = Math.min(best, row[at - 1] + 1);
        }
        boolean swapped = !same && i > 1 && j > 1 && word[i - 1] == other[j - 2] && word[i - 2] == other[j - 1];
        return swapped ? Math.min(best, twoAbove[at] + 1) : best;
    }
}
