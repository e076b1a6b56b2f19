/** A look, wholly in memory: templates, words per language, and assets; a theme may stand over another. */
@NullMarked
package stele.theme;

import org.jspecify.annotations.NullMarked;
