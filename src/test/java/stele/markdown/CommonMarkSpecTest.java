package stele.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples of CommonMark 0.31.2, read and rendered as topics are, before anything of ours is added. */
class CommonMarkSpecTest {

    private static final String DIFFERENCES = "commonmark-differences.txt";
    private static final List<Example> EXAMPLES = ExampleReader.readExamples(TestResources.getSpec());
    private static final Set<Integer> KNOWN_TO_DIFFER = differences();

    private static final Grammar GRAMMAR = Dialect.commonMark();

    @TestFactory
    Stream<DynamicTest> anExampleIsRenderedAsTheSpecificationSaysUnlessItIsListed() {
        return IntStream.rangeClosed(1, EXAMPLES.size())
                .mapToObj(number -> DynamicTest.dynamicTest("example " + number, () -> check(number)));
    }

    @Test
    void thereAreAllExamples() {
        assertThat(EXAMPLES).hasSize(652);
        assertThat(KNOWN_TO_DIFFER).allMatch(number -> number <= EXAMPLES.size());
    }

    private static void check(int number) {
        var example = EXAMPLES.get(number - 1);
        var source = tabs(example.getSource());
        var rendered = normal(new Encoded(BlockReader.read(GRAMMAR, source), source).html());
        var expected = normal(tabs(example.getHtml()));
        if (KNOWN_TO_DIFFER.contains(number)) {
            assertThat(rendered)
                    .as("no longer differs: strike it from " + DIFFERENCES)
                    .isNotEqualTo(expected);
        } else {
            assertThat(rendered).as(example.getSource()).isEqualTo(expected);
        }
    }

    /** In a page, addresses are encoded by the linker. */
    private static final class Encoded extends Rendering {

        Encoded(Document document, String source) {
            super(document, source);
        }

        @Override
        String destination(String url) {
            return Escaping.percentEncodeUrl(url);
        }
    }

    /** The specification shows tabs as arrows. */
    private static String tabs(String text) {
        return text.replace('→', '\t');
    }

    /** Where lines end between tags is not specified. */
    private static String normal(String html) {
        return html.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static Set<Integer> differences() {
        try (var stream = CommonMarkSpecTest.class.getResourceAsStream(DIFFERENCES)) {
            var text = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Integer.valueOf(line.substring(0, line.indexOf(' '))))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
