/** Rules about what a topic says of itself: front matter, asset id, language, and the file it wants. */
@NullMarked
package stele.check.identity;

import org.jspecify.annotations.NullMarked;
