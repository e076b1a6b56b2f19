/** Rules about characters and typography. */
@NullMarked
package stele.check.text;

import org.jspecify.annotations.NullMarked;
