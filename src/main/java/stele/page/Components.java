package stele.page;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The components of the records in this package, found by reflection once for each kind of record. */
final class Components {

    private static final MethodType ANY = MethodType.methodType(Object.class, Record.class);

    private static final ClassValue<Components> KNOWN = new ClassValue<>() {
        @Override
        protected Components computeValue(Class<?> kind) {
            return new Components(kind);
        }
    };

    private final List<Component> all;
    private final Map<Object, Component> byName = new HashMap<>();

    private Components(Class<?> kind) {
        all = Stream.of(kind.getRecordComponents()).map(Component::of).toList();
        all.forEach(component -> byName.put(component.name(), component));
    }

    /** In the order in which they are declared. */
    static List<Component> of(Class<? extends Record> kind) {
        return KNOWN.get(kind).all;
    }

    static Map<Object, Component> byName(Class<? extends Record> kind) {
        return KNOWN.get(kind).byName;
    }

    /** One of them, of records of {@code kind}. */
    record Component(Class<?> kind, String name, MethodHandle accessor) {

        private static Component of(RecordComponent found) {
            try {
                var accessor = MethodHandles.lookup().unreflect(found.getAccessor());
                return new Component(found.getDeclaringRecord(), found.getName(), accessor.asType(ANY));
            } catch (IllegalAccessException hidden) {
                throw new IllegalStateException(hidden);
            }
        }

        @Nullable
        Object of(Record value) {
            try {
                return (@Nullable Object) accessor.invokeExact(value);
            } catch (RuntimeException | Error fault) {
                throw fault;
            } catch (Throwable impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
