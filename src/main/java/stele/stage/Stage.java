package stele.stage;

/** A step: the same input gives an equal outcome, on any thread, at any time, on any machine. */
@FunctionalInterface
public interface Stage<A, B> {

    Outcome<B> apply(A input);
}
