/** Rules about the making of a topic: its headings, its alerts, its size. */
@NullMarked
package stele.check.content;

import org.jspecify.annotations.NullMarked;
