package stele.stage;

import java.util.List;
import java.util.function.Function;

/** Whoever applies one function to many values, be it one by one or several at once. */
@FunctionalInterface
public interface Crew {

    /** One after the other, at once. */
    Crew ALONE = new Crew() {
        @Override
        public <A, B> List<B> map(List<A> values, Function<A, B> function) {
            return values.stream().map(function).toList();
        }
    };

    /** {@code function} of every value, in order. */
    <A, B> List<B> map(List<A> values, Function<A, B> function);
}
