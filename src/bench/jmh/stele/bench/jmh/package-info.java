/** The stages of the road one by one, warm: what changes in a stage's own code shows here first. */
@NullMarked
package stele.bench.jmh;

import org.jspecify.annotations.NullMarked;
