/** One tree of topics per language, and what a page shows of it: never the whole. */
@NullMarked
package stele.navigation;

import org.jspecify.annotations.NullMarked;
