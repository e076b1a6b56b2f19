package stele.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import stele.file.SourceFile;
import stele.file.SourcePath;
import stele.i18n.LocaleTag;
import stele.stage.Outcome;
import stele.yaml.Dialect;
import stele.yaml.Yaml;
import stele.yaml.YamlNode;

class ReadTermsTest {

    private static final LocaleTag GERMAN = new LocaleTag("de-DE");

    @Test
    void aTermIsANameOrSaysMore() {
        var terms = read("- Lime\n- term: Brew  Master\n  not: BrewMaster\n  except:\n    de: [Brew-Master]\n")
                .value()
                .orElseThrow();
        assertThat(terms.all())
                .containsExactly(
                        new Term("Lime", List.of(), new TreeMap<>()),
                        new Term(
                                "Brew Master",
                                List.of("BrewMaster"),
                                new TreeMap<>(Map.of(GERMAN, List.of("Brew-Master")))));
        assertThat(terms.all().get(1).exceptions(GERMAN)).containsExactly("Brew-Master");
        assertThat(terms.all().get(1).exceptions(LocaleTag.ENGLISH)).isEmpty();
    }

    @Test
    void anEmptyFileHasNoTerms() {
        assertThat(read("# none yet\n")).isEqualTo(Outcome.of(Terms.NONE));
    }

    @Test
    void brokenYamlIsToldInItsOwnFamily() {
        assertThat(read("- \"Lime\n").diagnostics())
                .singleElement()
                .satisfies(fault -> assertThat(fault.rule()).isEqualTo("terms/syntax"));
        assertThat(read("- &a Lime\n").diagnostics())
                .singleElement()
                .satisfies(fault -> assertThat(fault.rule()).isEqualTo("terms/forbidden-yaml"));
        assertThat(read("- term: a\n  term: b\n").diagnostics())
                .singleElement()
                .satisfies(fault -> assertThat(fault.rule()).isEqualTo("terms/duplicate-key"));
    }

    @Test
    void theSchemaKnowsTheSameKeysAndItsExamplesAreRead() {
        var schema = schema();
        var entry = at(schema, "items", "oneOf").items().get(1);
        assertThat(((YamlNode.Mapping) at(entry, "properties"))
                        .entries().stream().map(YamlNode.Entry::name))
                .containsExactlyElementsOf(ReadTerms.KEYS);
        assertThat(at(schema, "examples").items())
                .isNotEmpty()
                .allSatisfy(example -> assertThat(
                                ReadTerms.read(example, List.of(GERMAN)).diagnostics())
                        .isEmpty());
    }

    private static YamlNode at(YamlNode from, String... path) {
        var node = from;
        for (var key : path) {
            node = ((YamlNode.Mapping) node).find(key).orElseThrow();
        }
        return node;
    }

    private static YamlNode schema() {
        var resource = "/stele/schema/terms.schema.json";
        try (var stream = Objects.requireNonNull(ReadTermsTest.class.getResourceAsStream(resource))) {
            var file = new SourceFile(
                    new SourcePath(".", resource), new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            return Yaml.parse(file, Dialect.ofFile("schema")).value().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Outcome<Terms> read(String text) {
        return ReadTerms.read(new SourceFile(new SourcePath(".", "terms.yaml"), text), List.of(GERMAN));
    }
}
