package stele.stage;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is worked out once, when it is first asked for; by whichever thread asks. */
public final class Lazy<T> implements Supplier<T> {

    private @Nullable Supplier<T> recipe;
    private volatile @Nullable T value;

    private Lazy(Supplier<T> recipe) {
        this.recipe = recipe;
    }

    /**
     * What {@code recipe} gives.
     *
     * @param recipe is called once at most, and forgotten then with all that it holds; if it fails, it is called again
     */
    public static <T> Lazy<T> of(Supplier<T> recipe) {
        return new Lazy<>(recipe);
    }

    @Override
    public T get() {
        var known = value;
        return known != null ? known : make();
    }

    private synchronized T make() {
        var known = value;
        if (known == null && recipe != null) {
            known = recipe.get();
            value = known;
            recipe = null;
        }
        return Objects.requireNonNull(known);
    }
}
