package stele.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stele.diagnostic.Position;
import stele.yaml.YamlNode;

class KeyDemandTest {

    @ParameterizedTest
    @CsvSource({
        "NUMBER, 0, true",
        "NUMBER, -1.5e3, true",
        "NUMBER, ' 12 ', true",
        "NUMBER, 1., true",
        "NUMBER, '1,5', false",
        "NUMBER, 12 px, false",
        "BOOLEAN, TRUE, true",
        "BOOLEAN, false, true",
        "BOOLEAN, tRUE, false",
        "BOOLEAN, yes, false",
        "DATE, 2024-02-29, true",
        "DATE, 2024-02-29T10:00:00+01:00, true",
        "DATE, 2024-02-29 10:00, true",
        "DATE, 2/29/2024, true",
        "DATE, 05/20/2016, true",
        "DATE, 2023-02-29, false",
        "DATE, 02/30/2024, false",
        "DATE, 31/05/2024, false",
        "DATE, 20240229, false",
        "DATE, soon, false",
        "TEXT, anything, true",
        "LIST, a, false",
        "MAPPING, a, false",
        "ANY, a, true"
    })
    void aTextIsOfAType(KeyDemand.Type type, String text, boolean expected) {
        assertThat(type.fits(new YamlNode.Scalar(Position.startOf("a.md"), text)))
                .isEqualTo(expected);
    }
}
