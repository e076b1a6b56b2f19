/** The linked site as one value: what rules judge and producers describe. */
@NullMarked
package stele.site;

import org.jspecify.annotations.NullMarked;
