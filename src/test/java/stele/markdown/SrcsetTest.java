package stele.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SrcsetTest {

    @Test
    void candidatesEndAtACommaAfterTheirDescriptors() {
        assertThat(Srcset.urls(" a.png 1x, b.png 2x ,c.png")).containsExactly("a.png", "b.png", "c.png");
        assertThat(Srcset.urls("a.png, b.png 480w")).containsExactly("a.png", "b.png");
    }

    @Test
    void aCommaWithinAUrlOrInParenthesesEndsNothing() {
        assertThat(Srcset.urls("a,b.png 2x")).containsExactly("a,b.png");
        assertThat(Srcset.urls("a.png x(1,2), b.png")).containsExactly("a.png", "b.png");
    }

    @Test
    void anEmptyAttributeNamesNothing() {
        assertThat(Srcset.urls(" , ")).isEmpty();
    }
}
