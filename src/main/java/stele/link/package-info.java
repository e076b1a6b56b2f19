/**
 * A topic and all it takes from the rest of the site: where its links lead, in which languages it exists, what stands
 * around it in the tree. After this step topics are independent of each other again.
 */
@NullMarked
package stele.link;

import org.jspecify.annotations.NullMarked;
