/** Code, coloured where its language is known: plain functions over text, one small grammar for each language. */
@NullMarked
package stele.highlight;

import org.jspecify.annotations.NullMarked;
