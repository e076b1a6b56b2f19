package stele.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stele.file.Fingerprint;
import stele.file.OutputPath;
import stele.file.Stamp;
import stele.i18n.LocaleTag;

/** Records that look-ups ask for all the time have an {@code equals} of their own: it says what a record's would say. */
class WrittenEqualsTest {

    /** Two values of each type, unequal. */
    private static final Map<Class<?>, List<Object>> VALUES = Map.of(
            String.class, List.of("a", "b"),
            long.class, List.of(1L, 2L),
            LocaleTag.class, List.of(new LocaleTag("fr"), new LocaleTag("de")));

    static List<Class<? extends Record>> records() {
        return List.of(
                TopicId.class, TopicKey.class, OutputPath.class, LocaleTag.class, Fingerprint.class, Stamp.class);
    }

    @ParameterizedTest
    @MethodSource("records")
    void twoAreEqualWhereAllTheirComponentsAre(Class<? extends Record> type) throws ReflectiveOperationException {
        var components = type.getRecordComponents();
        var one = made(type, components, -1);
        assertThat(made(type, components, -1)).isEqualTo(one).hasSameHashCodeAs(one);
        for (int i = 0; i < components.length; i++) {
            assertThat(made(type, components, i)).isNotEqualTo(one).doesNotHaveSameHashCodeAs(one);
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void nothingElseIsEqualToOne(Class<? extends Record> type) throws ReflectiveOperationException {
        var one = made(type, type.getRecordComponents(), -1);
        Object other = "a";
        assertThat(one).isNotEqualTo(other).isNotEqualTo(null);
    }

    /** A record of which component {@code other} differs, if there is one of that number. */
    private static Record made(Class<? extends Record> type, RecordComponent[] components, int other)
            throws ReflectiveOperationException {
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = new Object[types.length];
        for (int i = 0; i < values.length; i++) {
            var value = Objects.requireNonNull(VALUES.get(types[i])).get(i == other ? 1 : 0);
            // An equal text, and not the same one.
            values[i] = value instanceof String text ? String.copyValueOf(text.toCharArray()) : value;
        }
        return type.getDeclaredConstructor(types).newInstance(values);
    }
}
