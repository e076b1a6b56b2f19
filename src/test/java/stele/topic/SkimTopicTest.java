package stele.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import stele.diagnostic.Diagnostic;
import stele.file.SourceFile;
import stele.stage.Outcome;
import stele.stage.Stage;

class SkimTopicTest {

    private static final String PLAIN = """
            ---
            ms:assetid: A1
            ---
            # Phase 4

            _**Modified:** 2012-10-19_

            Words.
            """;

    private final AtomicInteger readings = new AtomicInteger();
    private final List<Outcome<Topic>> told = new ArrayList<>();

    @Test
    void whoATopicIsIsKnownWithoutReadingItsMarkdown() {
        var skimmed = skim(PLAIN);
        assertThat(skimmed.id()).isEqualTo(read(PLAIN).id());
        assertThat(skimmed.key()).isEqualTo(read(PLAIN).key());
        assertThat(skimmed.page()).isEqualTo(read(PLAIN).page());
        assertThat(skimmed.title()).isEqualTo("Phase 4");
        assertThat(skimmed.revised()).isEqualTo(read(PLAIN).revised());
        assertThat(skimmed.text().mayListTopics()).isFalse();
        assertThat(skimmed.text().isRead()).isFalse();
        assertThat(readings).hasValue(0);
    }

    @Test
    void whatItSaysIsReadOnceHoweverManyAsk() {
        var skimmed = skim(PLAIN);
        var bodies = IntStream.range(0, 32)
                .parallel()
                .mapToObj(i -> skimmed.body())
                .distinct()
                .toList();
        assertThat(bodies).containsExactly(read(PLAIN).body());
        assertThat(skimmed.description()).isEqualTo("Words.");
        assertThat(skimmed.title()).isEqualTo("Phase 4");
        assertThat(readings).hasValue(1);
        assertThat(told).hasSize(1);
    }

    @Test
    void aTitleThatIsNotPlainIsReadFromTheMarkdown() {
        assertThat(skim("# The *pool*\n").title()).isEqualTo("The pool");
        assertThat(readings).hasValue(1);
    }

    @Test
    void aTextThatCannotBeReadIsEmptyAndTold() {
        var broken = Diagnostic.error(Sources.path("a.md").start(), "limit/nesting", "too deep");
        var skimmed = skimming(file -> Outcome.failed(broken))
                .apply(Sources.file("a.md", PLAIN))
                .value()
                .orElseThrow();
        assertThat(skimmed.body().links()).isEmpty();
        assertThat(told).containsExactly(Outcome.failed(broken));
    }

    private Topic skim(String text) {
        return skimming(this::reading).apply(Sources.file("a.md", text)).value().orElseThrow();
    }

    private SkimTopic skimming(Stage<SourceFile, Topic> reading) {
        return new SkimTopic(Sources.FOUR, reading, told::add);
    }

    private Outcome<Topic> reading(SourceFile file) {
        readings.incrementAndGet();
        return new ReadTopic(Sources.FOUR, false).apply(file);
    }

    private static Topic read(String text) {
        return new ReadTopic(Sources.FOUR, false)
                .apply(Sources.file("a.md", text))
                .value()
                .orElseThrow();
    }
}
