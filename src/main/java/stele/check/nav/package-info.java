/** Rules about the tree of topics. */
@NullMarked
package stele.check.nav;

import org.jspecify.annotations.NullMarked;
