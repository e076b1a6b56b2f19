package stele.config;

import java.util.List;
import java.util.Optional;
import stele.yaml.YamlNode;

/** The value of {@code frontMatter}: keys, and what is demanded of each; {@code title: required} is the short form. */
final class ReadKeyDemands {

    static final List<String> KEYS = List.of("required", "type", "values", "pattern");
    static final String REQUIRED = "required";

    private final Values values;

    ReadKeyDemands(Values values) {
        this.values = values;
    }

    List<KeyDemand> read(YamlNode node) {
        return values.mapping("frontMatter", node).stream()
                .flatMap(keys -> keys.entries().stream())
                .flatMap(entry -> demand(entry).stream())
                .toList();
    }

    private Optional<KeyDemand> demand(YamlNode.Entry entry) {
        if (entry.value() instanceof YamlNode.Scalar) {
            return values.word(entry.name(), entry.value(), List.of(REQUIRED))
                    .map(required -> new KeyDemand(entry.name(), true, KeyDemand.Type.ANY, null, List.of()));
        }
        return values.mapping(entry.name(), entry.value(), KEYS)
                .map(demand -> new KeyDemand(
                        entry.name(),
                        demand.find(REQUIRED)
                                .flatMap(node -> values.flag(REQUIRED, node))
                                .orElse(false),
                        demand.find("type")
                                .flatMap(node -> values.word("type", node, KeyDemand.Type.class))
                                .orElse(KeyDemand.Type.ANY),
                        demand.find("pattern")
                                .flatMap(node -> values.regex("pattern", node))
                                .orElse(null),
                        demand.find("values").stream()
                                .flatMap(node -> values.list("values", node).stream())
                                .flatMap(node -> values.text("values", node).stream())
                                .toList()));
    }
}
