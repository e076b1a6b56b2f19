/** Builds the same set with Stele and with Hugo, in turn, and tells what it took. */
@NullMarked
package stele.bench;

import org.jspecify.annotations.NullMarked;
