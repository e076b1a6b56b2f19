/** Files as names and contents: what was read, what will be written, and how their paths relate. Nothing here does I/O. */
@NullMarked
package stele.file;

import org.jspecify.annotations.NullMarked;
