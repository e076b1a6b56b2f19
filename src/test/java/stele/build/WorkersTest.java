package stele.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class WorkersTest {

    @Test
    void resultsKeepTheOrderOfTheValues() {
        var values = IntStream.range(0, 500).boxed().toList();
        try (var workers = new Workers(4)) {
            assertThat(workers.map(values, value -> -value))
                    .isEqualTo(values.stream().map(value -> -value).toList());
        }
    }

    /** Whichever thread is quicker. */
    @RepeatedTest(200)
    void theFirstFailureIsTheOneThatIsThrown() {
        try (var workers = new Workers(4)) {
            assertThatThrownBy(() -> workers.map(List.of("a", "b", "c"), name -> {
                        throw new IllegalArgumentException(name);
                    }))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a");
        }
    }

    @Test
    void whatTheMachineLacksIsNoBug() {
        try (var workers = new Workers(1)) {
            assertThatThrownBy(() -> workers.map(List.of("a"), name -> {
                        throw new OutOfMemoryError();
                    }))
                    .isInstanceOf(OutOfMemoryError.class);
        }
    }
}
