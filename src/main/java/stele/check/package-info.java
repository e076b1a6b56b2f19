/** Rules that judge: each holds one promise that a documentation set makes to its readers. */
@NullMarked
package stele.check;

import org.jspecify.annotations.NullMarked;
