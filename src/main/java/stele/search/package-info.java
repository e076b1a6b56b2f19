/** What readers search in: the words of every topic, ready for a browser. The only door to Lucene, which tells which words belong together. */
@NullMarked
package stele.search;

import org.jspecify.annotations.NullMarked;
