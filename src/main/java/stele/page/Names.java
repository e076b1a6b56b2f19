package stele.page;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/** The names that the templates of a theme give to values, numbered. Safe for use by several threads. */
final class Names {

    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();

    /** The same number whenever {@code name} is asked for, from 0. */
    int number(String name) {
        var known = numbers.get(name);
        return known != null ? known : add(name);
    }

    private synchronized int add(String name) {
        var known = numbers.putIfAbsent(name, numbers.size());
        return known != null ? known : numbers.size() - 1;
    }

    int count() {
        return numbers.size();
    }

    void forEach(BiConsumer<String, Integer> action) {
        numbers.forEach(action);
    }
}
