/** Languages and their words: BCP 47 tags, messages, dates and sorting. The only door to ICU4J. */
@NullMarked
package stele.i18n;

import org.jspecify.annotations.NullMarked;
