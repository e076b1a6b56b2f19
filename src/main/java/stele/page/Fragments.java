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

    /** In bytes. Neighbours in the tree may be far apart in a folder of thousands. */
    private static final int ROOM = 4 << 20;

    /** What stands beside each fragment in memory: its key, and its place in a map. */
    private static final int BESIDE = 150;

    private final Recent<Key, Utf8> rendered;
    private final LongAdder made = new LongAdder();

    /** Pages of one language at one depth, alone. */
    Fragments() {
        this.rendered = new Recent<>(ROOM, html -> html.length() + BESIDE);
    }

    /** Others, which take their room from that of {@code these}. */
    Fragments(Fragments these) {
        this.rendered = these.rendered;
    }

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

    /** What {@code tag} has rendered, or will, for {@code values}. */
    Key key(OnceNode tag, Object[] values) {
        return new Key(this, tag, values);
    }

    /** A tag and the values that it names: plain ones are the same if they are equal, models if they are one and the same. */
    static final class Key {
        private final Fragments among;
        private final OnceNode tag;
        private final Object[] values;
        private final int hash;

        private Key(Fragments among, OnceNode tag, Object[] values) {
            this.among = among;
            this.tag = tag;
            this.values = values;
            int code = 31 * System.identityHashCode(among) + System.identityHashCode(tag);
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
            return other instanceof Key key && tag == key.tag && among == key.among && same(key.values);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
