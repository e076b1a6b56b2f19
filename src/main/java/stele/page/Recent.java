package stele.page;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was asked for of late: pages are made folder by folder, and what is forgotten is only made again. Safe for
 * use by several threads.
 */
final class Recent<K, V> {

    private final int generation;
    private volatile Map<K, V> young = new ConcurrentHashMap<>();
    private volatile Map<K, V> old = Map.of();

    /** @param generation how much is remembered for sure; it may be twice as much */
    Recent(int generation) {
        this.generation = generation;
    }

    @Nullable
    V get(K key) {
        var found = young.get(key);
        if (found == null) {
            found = old.get(key);
            if (found != null) {
                put(key, found);
            }
        }
        return found;
    }

    void put(K key, V value) {
        if (young.size() >= generation) {
            old = young;
            young = new ConcurrentHashMap<>();
        }
        young.put(key, value);
    }
}
