package stele.cache;

import static java.util.Comparator.comparing;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stele.config.Glob;
import stele.file.Fingerprint;

/**
 * Values of any kind as bytes that are different for different values, to be compared by. It looks at each component of a
 * record, so that none that is added can be forgotten; which takes its time, and is for what a site has one of.
 */
public final class AnyValue {

    private static final int ABSENT = 0;
    private static final int TEXT = 1;
    private static final int MANY = 2;
    private static final int ENTRIES = 3;
    private static final int RECORD = 4;

    private AnyValue() {}

    public static Fingerprint fingerprint(Object value) {
        var out = new RecordWriter();
        write(value, out);
        return out.fingerprint();
    }

    static void write(@Nullable Object value, RecordWriter out) {
        if (value == null) {
            out.octet(ABSENT);
        } else if (value instanceof Record) {
            record(value, out);
        } else if (value instanceof Map<?, ?> map) {
            out.octet(ENTRIES);
            out.number(map.size());
            // Not every map has an order of its own.
            map.entrySet().stream()
                    .sorted(comparing(entry -> String.valueOf(entry.getKey())))
                    .forEach(entry -> {
                        write(entry.getKey(), out);
                        write(entry.getValue(), out);
                    });
        } else if (value instanceof Collection<?> values) {
            out.octet(MANY);
            out.number(values.size());
            values.forEach(each -> write(each, out));
        } else if (value instanceof Optional<?> optional) {
            write(optional.orElse(null), out);
        } else {
            scalar(value, out);
        }
    }

    private static void record(Object value, RecordWriter out) {
        out.octet(RECORD);
        out.name(value.getClass().getName());
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            write(component(component, value), out);
        }
    }

    private static @Nullable Object component(RecordComponent component, Object of) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(of);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(component.toString(), impossible);
        }
    }

    private static void scalar(Object value, RecordWriter out) {
        if (!(value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Glob
                || value instanceof Enum<?>)) {
            throw new IllegalArgumentException("not a plain value: " + value.getClass());
        }
        out.octet(TEXT);
        out.name(value instanceof Enum<?> choice ? choice.name() : value.toString());
    }
}
