/**
 * Markdown in, a {@link stele.markdown.Body} out: heading, outline, links, and the article as rendered HTML cut into
 * pieces, with a slot wherever something depends on another topic. The only door to flexmark.
 */
@NullMarked
package stele.markdown;

import org.jspecify.annotations.NullMarked;
