package stele.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import stele.diagnostic.Position;
import stele.yaml.YamlNode.Entry;
import stele.yaml.YamlNode.Mapping;
import stele.yaml.YamlNode.Scalar;
import stele.yaml.YamlNode.Sequence;

class EntriesTest {

    private static final int MILLION = 1 << 20;

    private static final Entry PLAIN = entry("title", at(2, 1), scalar(at(2, 8), "A title"));
    private static final Entry LAST_PLACES = entry("Deep", at(MILLION - 1, 4095), scalar(at(MILLION - 1, 4095), ""));
    private static final Entry TOO_LOW = entry("low", at(MILLION, 1), scalar(at(MILLION, 5), "a"));
    private static final Entry TOO_FAR_RIGHT = entry("right", at(3, 1), scalar(at(3, 4096), "b"));
    private static final Entry OF_ANOTHER_FILE =
            entry("elsewhere", at(4, 1), scalar(new Position("other.md", 4, 5), "c"));
    private static final Entry LIST = entry("list", at(5, 1), new Sequence(at(6, 1), List.of(scalar(at(6, 3), "d"))));
    private static final Entry MAPPING = entry("mapping", at(7, 1), new Mapping(at(8, 3), List.of(PLAIN)));

    private static final List<Entry> ALL =
            List.of(PLAIN, LAST_PLACES, TOO_LOW, TOO_FAR_RIGHT, OF_ANOTHER_FILE, LIST, MAPPING);

    private static Position at(int line, int column) {
        return new Position("a.md", line, column);
    }

    private static Scalar scalar(Position position, String value) {
        return new Scalar(position, value);
    }

    private static Entry entry(String name, Position position, YamlNode value) {
        return new Entry(position, name, value);
    }

    @Test
    void whatIsKeptInPiecesComesOutAsItWentIn() {
        assertThat(Entries.of(ALL)).isEqualTo(ALL).hasSameHashCodeAs(ALL);
        assertThat(Entries.of(List.of())).isEmpty();
        assertThat(new Mapping(at(1, 1), ALL)).isEqualTo(new Mapping(at(1, 1), Entries.of(ALL)));
        assertThat(new Mapping(at(1, 1), ALL)).isNotEqualTo(new Mapping(at(1, 1), ALL.subList(1, 7)));
    }

    @Test
    void eachIsFoundByItsNameInAnyLetterCase() {
        var mapping = new Mapping(at(1, 1), ALL);
        for (var entry : ALL) {
            assertThat(mapping.find(entry.name().toUpperCase(Locale.ROOT))).contains(entry.value());
        }
        assertThat(mapping.find("titl")).isEmpty();
        assertThat(mapping.find("titles")).isEmpty();
    }

    @Test
    void onlyTextsHaveATextAndItIsThatOfTheirNode() {
        var mapping = new Mapping(at(1, 1), ALL);
        for (var entry : ALL) {
            assertThat(mapping.scalar(entry.name()))
                    .isEqualTo(entry.value().text().orElse(null));
        }
        assertThat(mapping.scalar("absent")).isNull();
    }

    @Test
    void aTextIsOneValueHoweverOftenItIsAskedFor() {
        var mapping = new Mapping(at(1, 1), ALL);
        assertThat(mapping.scalar("title"))
                .isSameAs(mapping.scalar("TITLE"))
                .isSameAs(((Scalar) PLAIN.value()).value());
    }
}
