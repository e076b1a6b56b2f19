/** Files about the site: what is published beside the pages of the topics. */
@NullMarked
package stele.producer;

import org.jspecify.annotations.NullMarked;
