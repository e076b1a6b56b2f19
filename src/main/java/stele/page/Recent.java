package stele.page;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was asked for of late: pages are made folder by folder, and what is forgotten is only made again. Safe for
 * use by several threads.
 */
final class Recent<K, V> {

    private final int generation;
    private final ToIntFunction<V> weight;
    private final AtomicInteger filled = new AtomicInteger();
    private volatile Map<K, V> young = new ConcurrentHashMap<>();
    private volatile Map<K, V> old = Map.of();

    /** @param generation how many values are remembered for sure; it may be twice as many */
    Recent(int generation) {
        this(generation, value -> 1);
    }

    /**
     * Remembers by the room that values take.
     *
     * @param generation how much of them is remembered for sure; it may be twice as much
     */
    Recent(int generation, ToIntFunction<V> weight) {
        this.generation = generation;
        this.weight = weight;
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
        int weighs = weight.applyAsInt(value);
        if (filled.addAndGet(weighs) > generation) {
            filled.set(weighs);
            old = young;
            young = new ConcurrentHashMap<>();
        }
        young.put(key, value);
    }
}
