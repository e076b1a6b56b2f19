package stele.catalogue;

import java.io.Serializable;
import stele.topic.Alias;
import stele.topic.Topic;

/** An address that {@code topic} had earlier. */
public record Earlier(Topic topic, Alias alias) implements Serializable {}
