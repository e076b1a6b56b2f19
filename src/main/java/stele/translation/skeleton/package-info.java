/** The beginning of a translation that is missing: a copy of its source that is already filed and linked where it belongs. */
@NullMarked
package stele.translation.skeleton;

import org.jspecify.annotations.NullMarked;
