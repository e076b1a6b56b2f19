/** The road from sources to pages, and the threads that walk it. {@link stele.build.Pipeline} is the place to start reading. */
@NullMarked
package stele.build;

import org.jspecify.annotations.NullMarked;
