package stele.yaml;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import stele.diagnostic.Position;
import stele.yaml.YamlNode.Entry;
import stele.yaml.YamlNode.Scalar;

/**
 * The keys of a mapping and their values, in a row. Front matter stays in memory for as long as there is a site, and nearly all
 * of it is a key with a text: these are kept as two texts and one number for both places, and are made into entries when
 * somebody asks. Any other is kept as it is.
 */
public final class Entries extends AbstractList<Entry> implements RandomAccess, Serializable {

    private static final long serialVersionUID = 1;

    private static final int LINE_BITS = 20;
    private static final int COLUMN_BITS = 12;
    private static final int PLACE_BITS = LINE_BITS + COLUMN_BITS;

    /** Where all of those are that are kept in pieces. */
    private final String file;

    private final String[] names;

    /** A text, or an entry that is kept as it is. */
    private final Serializable[] values;

    /** The key's line and column above, the value's below. */
    private final long[] places;

    private Entries(List<Entry> entries) {
        int size = entries.size();
        this.file = size == 0 ? "" : entries.get(0).position().file();
        this.names = new String[size];
        this.values = new Serializable[size];
        this.places = new long[size];
        for (int i = 0; i < size; i++) {
            put(i, entries.get(i));
        }
    }

    public static Entries of(List<Entry> entries) {
        return entries instanceof Entries already ? already : new Entries(entries);
    }

    private void put(int i, Entry entry) {
        names[i] = entry.name();
        if (entry.value() instanceof Scalar scalar && isPlain(entry.position()) && isPlain(scalar.position())) {
            values[i] = scalar.value();
            places[i] = place(entry.position()) << PLACE_BITS | place(scalar.position());
        } else {
            values[i] = entry;
        }
    }

    private boolean isPlain(Position position) {
        return position.file().equals(file)
                && position.line() >>> LINE_BITS == 0
                && position.column() >>> COLUMN_BITS == 0;
    }

    private static long place(Position position) {
        return (long) position.line() << COLUMN_BITS | position.column();
    }

    private Position position(long place) {
        return new Position(
                file, (int) (place >>> COLUMN_BITS) & (1 << LINE_BITS) - 1, (int) place & (1 << COLUMN_BITS) - 1);
    }

    @Override
    public int size() {
        return names.length;
    }

    @Override
    public Entry get(int i) {
        return values[i] instanceof Entry whole
                ? whole
                : new Entry(position(places[i] >>> PLACE_BITS), names[i], scalar(i));
    }

    private Scalar scalar(int i) {
        return new Scalar(position(places[i]), (String) values[i]);
    }

    /** The entry of {@code key}, whatever its letter case. */
    @Nullable
    Entry entry(String key) {
        int i = find(key);
        return i < 0 ? null : get(i);
    }

    /** Its value. */
    @Nullable
    YamlNode value(String key) {
        int i = find(key);
        return i < 0 ? null : values[i] instanceof Entry whole ? whole.value() : scalar(i);
    }

    /** The same if it is a text. */
    @Nullable
    String text(String key) {
        int i = find(key);
        if (i < 0) {
            return null;
        }
        return values[i] instanceof String text
                ? text
                : ((Entry) values[i]).value() instanceof Scalar scalar ? scalar.value() : null;
    }

    private int find(String key) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].length() == key.length() && names[i].equalsIgnoreCase(key)) {
                return i;
            }
        }
        return -1;
    }
}
