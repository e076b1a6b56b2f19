package stele.diagnostic;

import java.io.Serializable;

/** Another place that belongs to a fact: the first of two equal ids, the translation that a topic lags behind. */
public record Related(Position position, String message) implements Serializable {}
