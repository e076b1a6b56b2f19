package stele.search;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The words of a language, every one as it may be typed, by its place in their order; and the relations of each. */
final class Words {

    /** What a word takes in a shard at most, in characters, and each of its passages. */
    private static final int SIZE_OF_WORD = 6;

    private static final int SIZE_OF_PASSAGE = 3;

    private final Dictionary texts;

    /** The number of each word in {@link #texts}. */
    private final int[] forms;

    private final @Nullable Postings[] postings;
    private final int[] stems;

    /** How many characters all words take before each, and behind the last. */
    private final int[] sizes;

    /** The words of each stem, one stem behind the other; and where they begin and the last end. */
    private final int[] kin;

    private final int[] kinStarts;

    /** {@link #print} of each word, once somebody asked. */
    private final long[] prints;

    private final long[] printsOfFamilies;

    private Words(Dictionary texts, int[] forms, @Nullable Postings[] postings, int[] stems, int stemCount) {
        this.texts = texts;
        this.forms = forms;
        this.postings = postings;
        this.stems = stems;
        sizes = new int[forms.length + 1];
        kin = new int[forms.length];
        prints = new long[forms.length];
        printsOfFamilies = new long[stemCount];
        kinStarts = new int[stemCount + 1];
        for (int i = 0; i < forms.length; i++) {
            sizes[i + 1] =
                    sizes[i] + SIZE_OF_WORD + SIZE_OF_PASSAGE * postings(i).size();
            kinStarts[stems[forms[i]] + 1]++;
        }
        for (int stem = 0; stem < stemCount; stem++) {
            kinStarts[stem + 1] += kinStarts[stem];
        }
        var next = Arrays.copyOf(kinStarts, stemCount);
        for (int i = 0; i < forms.length; i++) {
            kin[next[stems[forms[i]]]++] = i;
        }
    }

    /**
     * Those of {@code texts} that stand anywhere.
     *
     * @param postings by number; null for what stands nowhere
     * @param stems by number; see {@link Lexicon#stems(int[])}
     * @param stemCount how many stems there are
     */
    static Words of(Dictionary texts, @Nullable Postings[] postings, int[] stems, int stemCount) {
        var forms = new int[postings.length];
        int size = 0;
        for (int form = 0; form < postings.length; form++) {
            if (postings[form] != null) {
                forms[size++] = form;
            }
        }
        forms = Arrays.copyOf(forms, size);
        Alphabet.sort(forms, texts);
        return new Words(texts, forms, postings, stems, stemCount);
    }

    int size() {
        return forms.length;
    }

    /** What all texts stand in; word {@code i} from {@link #start} to {@link #end}. */
    byte[] letters() {
        return texts.letters();
    }

    int start(int i) {
        return texts.start(forms[i]);
    }

    int end(int i) {
        return texts.end(forms[i]);
    }

    @SuppressWarnings("NullAway") // which does not know that forms are of those that stand somewhere
    Postings postings(int i) {
        return postings[forms[i]];
    }

    /** The family of word {@code i}; {@link Lexicon#NO_STEM} where it has no relations. */
    int family(int i) {
        int stem = stems[forms[i]];
        return kinStarts[stem + 1] - kinStarts[stem] > 1 ? stem : Lexicon.NO_STEM;
    }

    /** Where the words of {@code family} begin, up to those of the next; see {@link #kin}. */
    int kinStart(int family) {
        return kinStarts[family];
    }

    int kin(int i) {
        return kin[i];
    }

    /** Tells a word and where it stands from every other, by the numbers that the dictionary has for texts and stems. */
    long print(int i) {
        if (prints[i] == 0) {
            prints[i] = postings(i).print(forms[i]);
        }
        return prints[i];
    }

    /** The same of all words of {@code family}. */
    long printOfFamily(int family) {
        if (printsOfFamilies[family] == 0) {
            long print = 0;
            for (int i = kinStarts[family]; i < kinStarts[family + 1]; i++) {
                print = Long.rotateLeft(print, 1) + print(kin[i]);
            }
            printsOfFamilies[family] = print;
        }
        return printsOfFamilies[family];
    }

    /** How many characters the words from {@code from} to {@code to} take at most, as they are counted for cutting. */
    int size(int from, int to) {
        return sizes[to] - sizes[from];
    }
}
