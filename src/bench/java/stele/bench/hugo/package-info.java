/**
 * The same topics as a site of Hugo: everything that its author would write down or work out once, which is not part of
 * what is measured.
 */
@NullMarked
package stele.bench.hugo;

import org.jspecify.annotations.NullMarked;
