package stele.cache;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import stele.file.SourcePath;
import stele.markdown.Article;
import stele.markdown.Digest;
import stele.topic.ReadText;
import stele.topic.Text;
import stele.yaml.Entries;
import stele.yaml.YamlNode;

/** Records with anything in them, made by looking at their components, so that a new one is filled in, too. */
final class RandomValues {

    private static final List<String> TEXTS =
            List.of("", "a", "plain words", "é and ü", "— “quoted” —", "日本語", "😀", "\ud800 half", "\0\n\t", "a/b.md");

    private static final int DEEP = 4;

    private final Random random;
    private int depth;

    RandomValues(long seed) {
        random = new Random(seed);
    }

    <T> T of(Class<T> type) {
        return type.cast(value(type));
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            return collection(generic);
        }
        var wanted = (Class<?>) type;
        if (wanted == String.class) {
            return random.nextInt(4) == 0 ? "word " + random.nextInt() : TEXTS.get(random.nextInt(TEXTS.size()));
        } else if (wanted == int.class) {
            return random.nextInt(5) == 0 ? random.nextInt(Integer.MAX_VALUE) : random.nextInt(200);
        } else if (wanted == long.class) {
            return random.nextLong();
        } else if (wanted == boolean.class) {
            return random.nextBoolean();
        } else if (wanted.isEnum()) {
            return wanted.getEnumConstants()[random.nextInt(wanted.getEnumConstants().length)];
        } else if (wanted == Article.class) {
            return Article.of(new ArrayList<>(list(Article.Piece.class)));
        } else if (wanted == Digest.class) {
            var digest = (String) value(String.class);
            return Digest.of(() -> digest);
        } else if (wanted == Text.class) {
            return value(ReadText.class);
        } else if (wanted == java.time.LocalDate.class) {
            return java.time.LocalDate.ofEpochDay(random.nextInt(40_000));
        } else if (wanted == SourcePath.class) {
            return new SourcePath((String) value(String.class), (String) value(String.class));
        } else if (wanted == Entries.class) {
            return Entries.of(list(YamlNode.Entry.class));
        } else if (wanted.isSealed()) {
            var kinds = wanted.getPermittedSubclasses();
            // What holds nothing of its own kind ends the growing.
            return value(kinds[depth > DEEP ? 0 : random.nextInt(kinds.length)]);
        }
        return record(wanted);
    }

    private Object collection(ParameterizedType type) {
        if (type.getRawType() == List.class) {
            return list((Class<?>) type.getActualTypeArguments()[0]);
        }
        assertIs(SortedMap.class, type.getRawType());
        var map = new TreeMap<String, Object>();
        for (int i = random.nextInt(3); i > 0; i--) {
            map.put((String) value(String.class), value(type.getActualTypeArguments()[1]));
        }
        return map;
    }

    private <T> List<T> list(Class<T> type) {
        var values = new ArrayList<T>();
        for (int i = depth > DEEP ? 0 : random.nextInt(4); i > 0; i--) {
            values.add(type.cast(value(type)));
        }
        return values;
    }

    @SuppressWarnings("NullAway") // which takes the elements of every array for not null
    private Object record(Class<?> type) {
        depth++;
        try {
            var components = type.getRecordComponents();
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = mayBeAbsent(components[i]) ? null : value(components[i].getGenericType());
            }
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError("cannot make a " + type, impossible);
        } finally {
            depth--;
        }
    }

    private boolean mayBeAbsent(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class) && random.nextBoolean();
    }

    private static void assertIs(Type expected, Type actual) {
        if (expected != actual) {
            throw new AssertionError("teach RandomValues to make a " + actual);
        }
    }
}
