/** Rules about what a reader follows or sees: links, anchors, images, redirects, raw HTML. */
@NullMarked
package stele.check.link;

import org.jspecify.annotations.NullMarked;
