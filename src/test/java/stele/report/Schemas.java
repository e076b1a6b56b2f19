package stele.report;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The schemas of the formats. */
final class Schemas {

    static final String REPORT = resource("/stele/schema/check-report.schema.json");
    /** A line of {@code jsonl}. */
    static final String FINDING = "{\"$ref\":\"urn:stele:schema:check-report:1#finding\"}";

    static final String SARIF = resource("/schema/sarif-schema-2.1.0.json");
    static final String GITLAB = resource("/stele/report/gitlab-code-quality.schema.json");

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemas(Map.of("urn:stele:schema:check-report:1", REPORT)));

    private Schemas() {}

    /** What is wrong with {@code json}; nothing, if it is as {@code schema} has it. */
    static List<String> faults(String schema, String json) {
        return REGISTRY.getSchema(schema, InputFormat.JSON).validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    /** @throws SAXException if {@code xml} is not well-formed or not as the schema has it */
    static void validateJunit(String xml) throws SAXException, IOException {
        var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        var schema = factory.newSchema(new StreamSource(new StringReader(resource("/stele/report/junit.xsd"))));
        schema.newValidator().validate(new StreamSource(new StringReader(xml)));
    }

    static String resource(String name) {
        try (var stream = Objects.requireNonNull(Schemas.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
