/**
 * The site while it is being written: a server for one author on one computer. {@link stele.serve.Preview} is the site at
 * this moment and what changes it; {@link stele.serve.Server} is the door through which browsers come.
 */
@NullMarked
package stele.serve;

import org.jspecify.annotations.NullMarked;
