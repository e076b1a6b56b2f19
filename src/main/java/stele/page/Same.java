package stele.page;

/**
 * A value by what it is, not by what it says: to compare all of a place or of a model costs more than to work out again what
 * was remembered of it.
 */
record Same<T>(T value) {

    @Override
    @SuppressWarnings("ReferenceEquality")
    public boolean equals(Object other) {
        return other instanceof Same<?> same && value == same.value;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(value);
    }
}
