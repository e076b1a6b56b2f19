/** What there is to translate, as a table to work through: by topic and language, and by part of the site. */
@NullMarked
package stele.translation.status;

import org.jspecify.annotations.NullMarked;
