package stele.page;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import stele.file.Utf8;

/**
 * What {@link Once} has rendered for the pages of one language at one depth: words are those of the language, and the depth
 * tells where assets are. Safe for use by several threads.
 */
final class Fragments {

    private final Recent<Key, Utf8> rendered = new Recent<>(512);
    private final LongAdder made = new LongAdder();

    @Nullable
    Utf8 get(Key key) {
        return rendered.get(key);
    }

    void put(Key key, Utf8 html) {
        made.increment();
        rendered.put(key, html);
    }

    /** How often something was rendered that was not there yet. */
    long made() {
        return made.sum();
    }

    /** A tag and the values that it names: plain ones are the same if they are equal, models if they are one and the same. */
    static final class Key {
        private final OnceNode tag;
        private final Object[] values;
        private final int hash;

        Key(OnceNode tag, Object[] values) {
            this.tag = tag;
            this.values = values;
            int code = System.identityHashCode(tag);
            for (var value : values) {
                code = 31 * code + (isPlain(value) ? value.hashCode() : System.identityHashCode(value));
            }
            this.hash = code;
        }

        private static boolean isPlain(@Nullable Object value) {
            return value instanceof String
                    || value instanceof Boolean
                    || value instanceof Number
                    || value instanceof SafeString && !(value instanceof Markup || value instanceof Markup.Raw);
        }

        /** A tag names as many values every time. */
        private boolean same(Object[] others) {
            for (int i = 0; i < values.length; i++) {
                if (values[i] != others[i] && !(isPlain(values[i]) && values[i].equals(others[i]))) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && tag == key.tag && same(key.values);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
