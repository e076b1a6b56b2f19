/** Rules about Stele itself: its configuration, its limits, the comments and the file that keep findings silent. */
@NullMarked
package stele.check.engine;

import org.jspecify.annotations.NullMarked;
