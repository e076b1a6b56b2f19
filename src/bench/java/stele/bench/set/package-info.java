/**
 * Documentation sets to measure with, in any size and any number of languages: the shape of a real one, filled with
 * invented words. The same seed gives the same bytes.
 */
@NullMarked
package stele.bench.set;

import org.jspecify.annotations.NullMarked;
