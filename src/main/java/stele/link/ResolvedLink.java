package stele.link;

import java.io.Serializable;
import stele.markdown.Link;

/** A link of a topic, and where it leads. */
public record ResolvedLink(Link link, Target target) implements Serializable {}
