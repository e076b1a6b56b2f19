package stele.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stele.diagnostic.Level;
import stele.file.SourceFile;
import stele.file.SourcePath;
import stele.yaml.Dialect;
import stele.yaml.Yaml;
import stele.yaml.YamlNode;

/** Holds the JSON Schema of {@code site.yaml}, which editors read, and its reader together. JSON is YAML, so Yaml reads it. */
class SiteSchemaTest {

    private final YamlNode schema = read("/stele/schema/site.schema.json");

    @Test
    void theKeysAreThoseOfTheReader() {
        assertThat(keys(at("properties"))).containsExactlyElementsOf(ReadConfig.KEYS);
        assertThat(keys(at("properties", "fallback", "properties"))).containsExactlyElementsOf(ReadFallback.KEYS);
        assertThat(keys(at("properties", "fallback", "properties", "overrides", "items", "properties")))
                .containsExactlyElementsOf(ReadFallback.OVERRIDE_KEYS);
        var content = at("properties", "content", "oneOf").items();
        assertThat(keys(at(content.get(1), "properties"))).containsExactlyElementsOf(ContentFolders.KEYS);
        var item = at(content.get(2), "items", "oneOf").items().get(1);
        assertThat(keys(at(item, "properties"))).containsExactlyElementsOf(ContentFolders.ITEM_KEYS);
        assertThat(keys(at("$defs", "localeSettings", "properties")))
                .containsExactlyElementsOf(ReadLanguages.LOCALE_KEYS);
        assertThat(keys(at("properties", "brand", "properties"))).containsExactlyElementsOf(ReadBrand.KEYS);
        for (var pair : List.of("color", "logo")) {
            var schemes = at("properties", "brand", "properties", pair, "oneOf")
                    .items()
                    .get(1);
            assertThat(keys(at(schemes, "properties"))).containsExactlyElementsOf(ReadBrand.SCHEMES);
        }
        assertThat(keys(at("properties", "check", "properties"))).containsExactlyElementsOf(ReadDemands.CHECK_KEYS);
        assertThat(keys(at("properties", "check", "properties", "overrides", "items", "properties")))
                .containsExactlyElementsOf(ReadCheckRules.OVERRIDE_KEYS);
        assertThat(keys(at("$defs", "keyDemand", "properties"))).containsExactlyElementsOf(ReadKeyDemands.KEYS);
    }

    @Test
    void theWordsAreThoseOfTheReader() {
        assertThat(texts(at("properties", "navigation", "enum")))
                .isEqualTo(Values.words(SiteConfig.NavigationMode.class));
        assertThat(texts(at("properties", "urls", "enum"))).isEqualTo(Values.words(SiteConfig.UrlStyle.class));
        assertThat(texts(at("properties", "check", "properties", "failOn", "enum")))
                .isEqualTo(ReadCheckRules.FAIL_ON);
        assertThat(texts(at("$defs", "levels", "additionalProperties", "enum"))).isEqualTo(Values.words(Level.class));
        assertThat(texts(at("$defs", "keyDemand", "properties", "type", "enum")))
                .isEqualTo(Values.words(KeyDemand.Type.class));
        for (var mode : List.of(
                at("properties", "fallback", "properties", "mode"),
                at("properties", "fallback", "properties", "overrides", "items", "properties", "mode"))) {
            assertThat(texts(at(mode, "enum"))).isEqualTo(Values.words(FallbackMode.class));
        }
        assertThat(texts(at("$defs", "trust", "enum"))).isEqualTo(Values.words(SiteConfig.Trust.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "content", "output", "theme", "navigation", "urls"})
    void aDefaultIsThatOfTheReader(String key) {
        var text = text(at("properties", key, "default"));
        assertThat(config(key + ": " + text)).isEqualTo(SiteConfig.DEFAULTS);
    }

    /** Every example of a key that the schema shows to authors is one that the reader takes. */
    @Test
    void everyExampleIsRead() {
        for (var entry : ((YamlNode.Mapping) at("properties")).entries()) {
            for (var example : examples(entry.value())) {
                var root = new YamlNode.Mapping(
                        example.position(), List.of(new YamlNode.Entry(example.position(), entry.name(), example)));
                var outcome = ReadConfig.read(root);
                // One key needs another: 'translations' is nothing without 'sourceLocale'.
                assertThat(outcome.diagnostics())
                        .as(entry.name())
                        .noneMatch(fault -> !fault.hint().contains("sourceLocale"));
            }
        }
    }

    private static List<YamlNode> examples(YamlNode key) {
        return ((YamlNode.Mapping) key).find("examples").map(YamlNode::items).orElse(List.of());
    }

    @Test
    void everyKeyIsDescribed() {
        for (var key : List.of("properties", "$defs")) {
            for (var entry : ((YamlNode.Mapping) at(key)).entries()) {
                var described = (YamlNode.Mapping) entry.value();
                assertThat(described
                                .find("description")
                                .or(() -> described.find("$ref"))
                                .or(() -> described.find("type")))
                        .as(entry.name())
                        .isPresent();
            }
        }
    }

    private static SiteConfig config(String text) {
        return ReadConfig.read(new SourceFile(new SourcePath(".", "site.yaml"), text))
                .value()
                .orElseThrow();
    }

    private YamlNode at(String... path) {
        return at(schema, path);
    }

    private static YamlNode at(YamlNode from, String... path) {
        var node = from;
        for (var key : path) {
            node = Optional.of(node)
                    .map(YamlNode.Mapping.class::cast)
                    .flatMap(mapping -> mapping.find(key))
                    .orElseThrow(() -> new AssertionError("the schema has no '" + key + "'"));
        }
        return node;
    }

    private static List<String> keys(YamlNode node) {
        return ((YamlNode.Mapping) node)
                .entries().stream().map(YamlNode.Entry::name).toList();
    }

    private static List<String> texts(YamlNode node) {
        return node.items().stream().map(SiteSchemaTest::text).toList();
    }

    private static String text(YamlNode node) {
        return node.text().orElseThrow();
    }

    private static YamlNode read(String resource) {
        try (var stream = Objects.requireNonNull(SiteSchemaTest.class.getResourceAsStream(resource))) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            var file = new SourceFile(new SourcePath(".", resource), text);
            return Yaml.parse(file, Dialect.ofFile("schema")).value().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
