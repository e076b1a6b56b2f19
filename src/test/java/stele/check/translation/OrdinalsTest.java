package stele.check.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrdinalsTest {

    @Test
    void aFewAreListedAndManyAreCounted() {
        assertThat(Ordinals.are(List.of(2))).isEqualTo("the second is");
        assertThat(Ordinals.are(List.of(2, 5))).isEqualTo("the second and fifth are");
        assertThat(Ordinals.are(List.of(1, 3, 11))).isEqualTo("the first, third and 11th are");
        assertThat(Ordinals.are(List.of(1, 2, 3, 4, 5))).isEqualTo("5 of them are");
    }

    @Test
    void elevenToThirteenAreTeens() {
        assertThat(List.of(11, 12, 13, 21, 22, 23, 24, 111, 121).stream().map(Ordinals::of))
                .containsExactly("11th", "12th", "13th", "21st", "22nd", "23rd", "24th", "111th", "121st");
    }
}
