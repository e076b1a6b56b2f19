package stele.page;

import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.template.Scope;
import io.pebbletemplates.pebble.template.ScopeChain;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The variables of a page that is being rendered, as Pebble's scopes have them, but each at one place: to look one up is to
 * look there, however deep templates include each other. A scope that gives a name to another value remembers the one before,
 * which is put back when the scope ends; one that sees nothing of what is around it (a macro's) has places of its own.
 */
final class Variables extends ScopeChain {

    /** A variable that is there, and null. */
    private static final Object NULL = new Object();

    private final Names names;
    private final Rendering rendering;
    private final Function<String, PebbleTemplate> templates;

    /** What can be seen. */
    private Places seen;

    /** Of places that are free again. */
    private @Nullable Places spare;

    private int depth;

    /** How much had been put aside when a scope began, by its depth. */
    private int[] began = new int[32];

    /** What scopes have put aside: numbers of variables, their values, and the depths at which those were given. */
    private int[] numbers = new int[64];

    private @Nullable Object[] values = new @Nullable Object[64];
    private int[] depths = new int[64];
    private int aside;

    /** @param templates of the theme, by name */
    Variables(Names names, Rendering rendering, Function<String, PebbleTemplate> templates) {
        this.names = names;
        this.rendering = rendering;
        this.templates = templates;
        this.seen = new Places(names.count(), 0, null);
    }

    static Variables of(EvaluationContext context) {
        return (Variables) ((EvaluationContextImpl) context).getScopeChain();
    }

    /** The page that is being rendered. */
    Rendering rendering() {
        return rendering;
    }

    /** Another template of the theme. */
    PebbleTemplateImpl template(String name) {
        return (PebbleTemplateImpl) templates.apply(name);
    }

    @Nullable
    Object get(int number) {
        var value = number < seen.values.length ? seen.values[number] : null;
        return value == NULL ? null : value;
    }

    boolean has(int number) {
        return number < seen.values.length && seen.values[number] != null;
    }

    /** In the innermost scope. */
    void put(int number, @Nullable Object value) {
        seen.reserve(number, names);
        if (seen.depths[number] != depth) {
            if (depth != seen.depth) {
                putAside(number);
            }
            seen.depths[number] = depth;
        }
        seen.values[number] = value == null ? NULL : value;
    }

    private void putAside(int number) {
        if (aside == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * aside);
            values = Arrays.copyOf(values, 2 * aside);
            depths = Arrays.copyOf(depths, 2 * aside);
        }
        numbers[aside] = number;
        values[aside] = seen.values[number];
        depths[aside++] = seen.depths[number];
    }

    /** Where it is seen already, else in the innermost scope that sees nothing of others. */
    void set(int number, @Nullable Object value) {
        if (has(number)) {
            seen.values[number] = value == null ? NULL : value;
        } else if (seen.below == null) {
            put(number, value);
        } else {
            seen.reserve(number, names);
            seen.values[number] = value == null ? NULL : value;
            seen.depths[number] = seen.depth;
        }
    }

    @Override
    public void pushScope() {
        if (++depth == began.length) {
            began = Arrays.copyOf(began, 2 * depth);
        }
        began[depth] = aside;
    }

    @Override
    public void pushScope(Map<String, Object> variables) {
        pushScope();
        variables.forEach(this::put);
    }

    @Override
    public void pushLocalScope() {
        pushScope();
        var free = spare;
        if (free == null) {
            seen = new Places(names.count(), depth, seen);
        } else {
            spare = free.below;
            free.depth = depth;
            free.below = seen;
            seen = free;
        }
    }

    @Override
    public void popScope() {
        var left = seen;
        if (left.below != null && left.depth == depth) {
            seen = left.below;
            left.clear();
            left.below = spare;
            spare = left;
        } else {
            while (aside > began[depth]) {
                int number = numbers[--aside];
                left.values[number] = values[aside];
                left.depths[number] = depths[aside];
                values[aside] = null;
            }
        }
        depth--;
    }

    @Override
    public void put(String name, @Nullable Object value) {
        put(names.number(name), value);
    }

    @Override
    public void set(String name, @Nullable Object value) {
        set(names.number(name), value);
    }

    @Override
    public @Nullable Object get(String name) {
        return get(names.number(name));
    }

    @Override
    public boolean containsKey(String name) {
        return has(names.number(name));
    }

    @Override
    public boolean currentScopeContainsVariable(String name) {
        int number = names.number(name);
        return has(number) && seen.depths[number] == depth;
    }

    /** What is seen outside of all macros, as one scope. */
    @Override
    public List<Scope> getGlobalScopes() {
        var outermost = seen;
        while (outermost.below != null) {
            outermost = outermost.below;
        }
        var all = outermost.values;
        var visible = new HashMap<String, Object>();
        names.forEach((name, number) -> {
            if (number < all.length && all[number] != null) {
                visible.put(name, all[number] == NULL ? null : all[number]);
            }
        });
        return List.of(new Scope(visible, false));
    }

    @Override
    public ScopeChain deepCopy() {
        throw new UnsupportedOperationException("one thread renders a page");
    }

    /** Places for values by the numbers of their names, and at which depth a value was given. */
    private static final class Places {
        private @Nullable Object[] values;
        private int[] depths;
        private int depth;
        private @Nullable Places below;

        Places(int room, int depth, @Nullable Places below) {
            this.values = new @Nullable Object[room];
            this.depths = new int[room];
            this.depth = depth;
            this.below = below;
        }

        void reserve(int number, Names names) {
            if (number >= values.length) {
                int room = Math.max(number + 1, names.count());
                values = Arrays.copyOf(values, room);
                depths = Arrays.copyOf(depths, room);
            }
        }

        void clear() {
            Arrays.fill(values, null);
            Arrays.fill(depths, 0);
        }
    }
}
