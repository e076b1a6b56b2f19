/** In which language a text is written, as far as a library can tell. The only door to the identifier. */
@NullMarked
package stele.language;

import org.jspecify.annotations.NullMarked;
