package stele.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import stele.file.SourceFile;
import stele.file.SourcePath;
import stele.yaml.Dialect;
import stele.yaml.Yaml;
import stele.yaml.YamlNode;

/** The YAML files among Stele's own resources. */
final class Resource {

    private Resource() {}

    /** @param name below {@code stele/} */
    static Optional<YamlNode.Mapping> mapping(String name) {
        try (var stream = Resource.class.getResourceAsStream("/stele/" + name)) {
            if (stream == null) {
                return Optional.empty();
            }
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return Yaml.parse(new SourceFile(new SourcePath(".", name), text), Dialect.ofFile("rules"))
                    .value()
                    .filter(YamlNode.Mapping.class::isInstance)
                    .map(YamlNode.Mapping.class::cast);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
