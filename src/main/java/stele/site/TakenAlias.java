package stele.site;

import java.io.Serializable;
import stele.topic.Alias;
import stele.topic.Topic;

/**
 * An alias that cannot be published, because its place is taken.
 *
 * @param from the topic that asks for it
 * @param owner who has the place, in words for a message
 */
public record TakenAlias(Topic from, Alias alias, String owner) implements Serializable {}
