/** Values as JSON text. */
@NullMarked
package stele.json;

import org.jspecify.annotations.NullMarked;
