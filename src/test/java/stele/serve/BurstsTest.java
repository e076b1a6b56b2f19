package stele.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BurstsTest {

    private static final Path A = Path.of("a.md");
    private static final Path B = Path.of("b.md");

    @Test
    void eventsThatFollowEachOtherAreOneBurst() throws InterruptedException {
        var bursts = new Bursts(() -> 0);
        bursts.touched(A);
        bursts.touched(B);
        bursts.touched(A);
        var burst = bursts.next();
        assertThat(burst.touched()).containsExactly(A, B);
        assertThat(burst.everything()).isFalse();
    }

    @Test
    void lostEventsMeanThatAnythingMayHaveHappened() throws InterruptedException {
        var bursts = new Bursts(() -> 0);
        bursts.touched(A);
        bursts.lost(Path.of(""));
        assertThat(bursts.next().everything()).isTrue();
    }

    @Test
    void aBurstWithoutEndIsCutOff() throws InterruptedException {
        var seconds = new long[1];
        var bursts = new Bursts(() -> seconds[0]++ * 1_000_000_000);
        bursts.touched(A);
        bursts.touched(B);
        assertThat(bursts.next().touched()).containsExactly(A);
        assertThat(bursts.next().touched()).containsExactly(B);
    }
}
