/** An article dressed in a theme: the model that templates see, and the one door to Pebble. */
@NullMarked
package stele.page;

import org.jspecify.annotations.NullMarked;
