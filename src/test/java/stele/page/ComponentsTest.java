package stele.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class ComponentsTest {

    record Sample(String text, int number, boolean holds) {}

    /** A component that is asked for often is answered by other code. */
    @Test
    void howeverOftenAComponentIsAskedForItIsTheSame() {
        for (int i = 0; i < 1_000; i++) {
            var sample = new Sample("text " + i, i, i % 2 == 0);
            var told = new ArrayList<String>();
            for (var component : Components.of(Sample.class)) {
                told.add(component.name() + "=" + component.of(sample));
            }
            assertThat("Sample[" + String.join(", ", told) + "]").isEqualTo(sample.toString());
        }
    }
}
