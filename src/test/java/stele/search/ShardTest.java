package stele.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import stele.file.Utf8Builder;

class ShardTest {

    private static final List<String> TEXTS = List.of("aa", "ab", "ba", "bb", "c");
    private static final int STEMS = 3;

    /** Enough passages for two words to fill a shard. */
    private static final int MANY = 2500;

    private final int[] stems = {1, 2, 1, 0, 2};
    private final int[] firstWeights = {1, 2, 3, 4, 5};
    private final int[] sizes = {MANY, 3, MANY, MANY, 7};

    @Test
    void wordsAreCutWhereTheirBeginningsChange() {
        assertThat(shards()).extracting(Shard::start).containsExactly("aa", "ba", "bb");
        sizes[0] = 2;
        sizes[2] = 2;
        assertThat(shards()).extracting(Shard::start).containsExactly("aa");
    }

    @Test
    void aWordSharesWholeCharactersWithTheOneBefore() {
        var texts = new Dictionary();
        texts.add("x𠮷");
        texts.add("x𠮸");
        texts.add("x𠮷é");
        texts.add("x𠮷è");
        var postings = new Postings[] {posting(1), posting(2), posting(3), posting(4)};
        var words = Words.of(texts, postings, new int[4], 1);
        assertThat(text(new Shard(words, 0, 4, 1))).isEqualTo("0x𠮷  01 3è  04 3é  03 1𠮸  02 ");
    }

    @Test
    void whatAShardIsMadeFromDiffersWhereItsTextDoes() {
        var random = new Random(4);
        for (int run = 0; run < 200; run++) {
            var before = shards();
            switch (random.nextInt(3)) {
                case 0 -> stems[random.nextInt(stems.length)] = random.nextInt(STEMS);
                case 1 -> firstWeights[random.nextInt(stems.length)] = 1 + random.nextInt(60);
                default -> sizes[random.nextInt(stems.length)] += random.nextInt(3);
            }
            var after = shards();
            for (var one : before) {
                for (var other : after) {
                    boolean alike =
                            one.start().equals(other.start()) && text(one).equals(text(other));
                    assertThat(!one.madeFrom().equals(other.madeFrom()) || alike)
                            .as("run " + run + ", " + one.start() + ", " + other.start())
                            .isTrue();
                }
            }
            assertThat(shards())
                    .extracting(Shard::madeFrom)
                    .isEqualTo(after.stream().map(Shard::madeFrom).toList());
        }
    }

    private List<Shard> shards() {
        var texts = new Dictionary();
        TEXTS.forEach(texts::add);
        var postings = new Postings[TEXTS.size()];
        for (int i = 0; i < postings.length; i++) {
            int word = i;
            var places = IntStream.range(0, sizes[i])
                    .map(passage -> Postings.place(passage, passage == 0 ? firstWeights[word] : 1))
                    .toArray();
            postings[i] = new Postings(places, 0, places.length);
        }
        return Shard.cut(Words.of(texts, postings, stems.clone(), STEMS));
    }

    private static Postings posting(int weight) {
        return new Postings(new int[] {Postings.place(0, weight)}, 0, 1);
    }

    private static String text(Shard shard) {
        var out = new Utf8Builder();
        shard.write(out, new Tally());
        return out.toString();
    }
}
