package stele.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import stele.file.Fingerprint;
import stele.file.Utf8Builder;

/**
 * A stretch of the words of a language, small enough to be loaded for one query.
 *
 * @param from the first of its words
 * @param to behind the last
 * @param common how many bytes of the first word no word of the shard comes before, and none of the shard before reaches
 */
record Shard(Words words, int from, int to, int common) {

    /** What a shard holds at most, in characters, unless one word alone has more; packed, it is about half of that. */
    private static final int LARGEST = 14_000;

    /** Cuts the words where their beginnings change, so that what readers have typed so far leads to few shards. */
    static List<Shard> cut(Words words) {
        var pieces = new ArrayList<Shard>();
        new Shard(words, 0, words.size(), 0).cut(0, pieces);
        var shards = new ArrayList<Shard>();
        for (var piece : pieces) {
            int last = shards.size() - 1;
            if (last >= 0 && words.size(shards.get(last).from, piece.to) <= LARGEST) {
                shards.set(last, new Shard(words, shards.get(last).from, piece.to, shards.get(last).common));
            } else {
                shards.add(piece);
            }
        }
        return shards;
    }

    /** @param depth how many characters {@link #common} are, unless the first word is shorter */
    private void cut(int depth, List<Shard> pieces) {
        if (to - from == 1 || depth > 1 && words.size(from, to) <= LARGEST) {
            pieces.add(this);
            return;
        }
        for (int first = from; first < to; ) {
            int start = words.start(first);
            // No other word begins as one does that ends before.
            int more = start + common < words.end(first) ? Characters.width(words.letters()[start + common]) : 0;
            int end = first + 1;
            while (more > 0 && end < to && goesOn(end, first, common + more)) {
                end++;
            }
            new Shard(words, first, end, common + more).cut(depth + 1, pieces);
            first = end;
        }
    }

    /** Whether {@code word} begins with as many bytes of {@code first}, of which it has those of {@link #common}. */
    private boolean goesOn(int word, int first, int bytes) {
        int start = words.start(word);
        if (words.end(word) - start < bytes) {
            return false;
        }
        for (int i = common; i < bytes; i++) {
            if (words.letters()[start + i] != words.letters()[words.start(first) + i]) {
                return false;
            }
        }
        return true;
    }

    /** No word of the shard comes before this, none of the shard before reaches it. */
    String start() {
        return new String(words.letters(), words.start(from), common, StandardCharsets.UTF_8);
    }

    /**
     * The words, each as three fields with a blank after each: how many letters it shares with the word before (a digit) and
     * the rest of it; the number of its kin, or nothing; its {@link Postings}. A word without letters stands for those of its
     * kin that are in other shards. None of it needs an escape in a script.
     *
     * @param families room to number them in
     */
    void write(Utf8Builder out, Tally families) {
        for (int word = from; word < to; word++) {
            text(word, out);
            out.append(' ');
            int family = words.family(word);
            if (family != Lexicon.NO_STEM) {
                if (families.times(family) == 0) {
                    families.add(family, families.size() + 1);
                }
                Digits.write(families.times(family) - 1, out);
            }
            out.append(' ');
            words.postings(word).write(out);
            out.append(' ');
        }
        for (int i = 0; i < families.size(); i++) {
            var elsewhere = elsewhere(families.number(i));
            if (!elsewhere.isEmpty()) {
                out.append(Digits.of(0)).append(' ');
                Digits.write(i, out);
                out.append(' ');
                new Postings().with(elsewhere).write(out);
                out.append(' ');
            }
        }
        families.clear();
    }

    /** What tells {@link #write} what to write: it takes longer to write than to look at it. */
    Fingerprint madeFrom() {
        var numbers = ByteBuffer.allocate((1 + 2 * (to - from)) * Long.BYTES).putLong(common);
        for (int word = from; word < to; word++) {
            int family = words.family(word);
            numbers.putLong(words.print(word)).putLong(family == Lexicon.NO_STEM ? 0 : words.printOfFamily(family));
        }
        return Fingerprint.of(numbers.array());
    }

    private List<Postings> elsewhere(int family) {
        var elsewhere = new ArrayList<Postings>();
        for (int i = words.kinStart(family); i < words.kinStart(family + 1); i++) {
            int word = words.kin(i);
            if (word < from || word >= to) {
                elsewhere.add(words.postings(word));
            }
        }
        return elsewhere;
    }

    private void text(int word, Utf8Builder out) {
        int start = words.start(word);
        int shared = word == from ? 0 : sharedBytes(start, words.end(word), word - 1);
        int units = 0;
        for (int i = start; i < start + shared; i++) {
            units += Characters.units(words.letters()[i]);
        }
        out.append(Digits.of(units)).append(words.letters(), start + shared, words.end(word));
    }

    /** How many bytes two words begin with in common: whole characters, and a digit says how many units of UTF-16. */
    private int sharedBytes(int start, int end, int before) {
        var letters = words.letters();
        int away = words.start(before) - start;
        int most = Math.min(end, start + words.end(before) - words.start(before));
        int units = 0;
        int i = start;
        int shared = start;
        while (i < most && letters[i] == letters[i + away]) {
            units += Characters.units(letters[i++]);
            if (units >= Digits.BASE) {
                break;
            }
            if (i == most || Characters.begins(letters[i])) {
                shared = i;
            }
        }
        return shared - start;
    }
}
