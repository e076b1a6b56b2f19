/** One topic in one language: who it is, what its front matter says, and its article. Made from its file alone. */
@NullMarked
package stele.topic;

import org.jspecify.annotations.NullMarked;
