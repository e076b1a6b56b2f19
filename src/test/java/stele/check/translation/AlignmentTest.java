package stele.check.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    @Test
    void whatIsMissingInTheMiddleIsFoundByWhatStandsAround() {
        var alignment = align("a b c d", "a b d");
        assertThat(alignment.missing()).containsExactly(2);
        assertThat(alignment.added()).isEmpty();
        assertThat(alignment.hereBefore(2)).isEqualTo(1);
    }

    @Test
    void whatIsOnlyHereIsFoundToo() {
        var alignment = align("a c", "a b c");
        assertThat(alignment.added()).containsExactly(1);
        assertThat(alignment.thereBefore(1)).isZero();
    }

    @Test
    void nothingStandsBeforeTheFirst() {
        assertThat(align("a b", "b").hereBefore(0)).isEqualTo(-1);
        assertThat(align("b", "a b").thereBefore(0)).isEqualTo(-1);
    }

    @Test
    void theGreaterLikenessWinsOverTheGreaterNumber() {
        // One pair of capitals is worth more than two of others.
        var alignment = align("x y A", "A x y");
        assertThat(alignment.partners()).containsExactly(-1, -1, 0);
    }

    @Test
    void readFromTheEndTheOtherOfTwoEqualsIsMissing() {
        assertThat(align("a a", "a").missing()).containsExactly(1);
        assertThat(align(reversed("a a"), reversed("a")).mirrored().missing()).containsExactly(0);
        assertThat(align(reversed("a b c"), reversed("a c")).mirrored().missing())
                .containsExactly(1);
    }

    @Test
    void whatIsTooLongIsNotPaired() {
        var many = Collections.nCopies(1_001, "a");
        assertThat(Alignment.of(many, many, AlignmentTest::likeness).missing()).hasSize(1_001);
    }

    private static Alignment align(String there, String here) {
        return align(List.of(there.split(" ")), List.of(here.split(" ")));
    }

    private static Alignment align(List<String> there, List<String> here) {
        return Alignment.of(there, here, AlignmentTest::likeness);
    }

    private static long likeness(String there, String here) {
        return !there.equals(here) ? 0 : Character.isUpperCase(there.charAt(0)) ? 10 : 1;
    }

    private static List<String> reversed(String words) {
        var reversed = new ArrayList<>(List.of(words.split(" ")));
        Collections.reverse(reversed);
        return reversed;
    }
}
