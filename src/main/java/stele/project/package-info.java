/**
 * A site's folder on disk: its description, its content and its themes. The only reader of the disk: what an author
 * wrote enters Stele here, as values, and whatever the disk refuses becomes a diagnostic.
 */
@NullMarked
package stele.project;

import org.jspecify.annotations.NullMarked;
