package stele.page;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The components of the records in this package, found by reflection once for each kind of record. */
final class Components {

    private static final MethodType ANY = MethodType.methodType(Object.class, Record.class);
    private static final MethodType GETTER = MethodType.methodType(Function.class);
    private static final MethodType APPLY = MethodType.methodType(Object.class, Object.class);

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

    /**
     * One of them, of records of {@code kind}. One that is asked for again and again gets a class that does nothing else: the
     * first compiler makes nothing of a method handle.
     */
    static final class Component {

        /** Few are asked for on a handful of pages, which are built sooner without such classes. */
        private static final int OFTEN = 300;

        private final Class<?> kind;
        private final String name;
        private final MethodHandle written;
        private final MethodHandle accessor;
        private int asked;
        private volatile @Nullable Function<Object, @Nullable Object> getter;

        private Component(Class<?> kind, String name, MethodHandle written) {
            this.kind = kind;
            this.name = name;
            this.written = written;
            this.accessor = written.asType(ANY);
        }

        private static Component of(RecordComponent found) {
            try {
                var accessor = MethodHandles.lookup().unreflect(found.getAccessor());
                return new Component(found.getDeclaringRecord(), found.getName(), accessor);
            } catch (IllegalAccessException hidden) {
                throw new IllegalStateException(hidden);
            }
        }

        Class<?> kind() {
            return kind;
        }

        String name() {
            return name;
        }

        @Nullable
        Object of(Record value) {
            var compiled = getter;
            if (compiled != null) {
                return compiled.apply(value);
            }
            try {
                // Threads may miscount: then it is a few times later.
                if (++asked == OFTEN) {
                    getter = getter();
                }
                return (@Nullable Object) accessor.invokeExact(value);
            } catch (RuntimeException | Error fault) {
                throw fault;
            } catch (Throwable impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        /** {@code Kind::name}, as the compiler would have it. */
        @SuppressWarnings("unchecked")
        private Function<Object, @Nullable Object> getter() throws Throwable {
            var asked = written.type().wrap();
            var made = LambdaMetafactory.metafactory(MethodHandles.lookup(), "apply", GETTER, APPLY, written, asked);
            return (Function<Object, @Nullable Object>) made.getTarget().invoke();
        }
    }
}
