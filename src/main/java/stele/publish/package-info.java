/**
 * The site on disk. The only writer: it writes what changed, removes what it once wrote and no longer does, touches
 * nothing else, and leaves the last good site as it was until a new one is whole.
 */
@NullMarked
package stele.publish;

import org.jspecify.annotations.NullMarked;
