/** Rules about translations: which are missing, which lag behind, and where they differ from each other. */
@NullMarked
package stele.check.translation;

import org.jspecify.annotations.NullMarked;
