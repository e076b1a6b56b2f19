/** {@code site.yaml}, read and judged: what the site is made of, with every default filled in. */
@NullMarked
package stele.config;

import org.jspecify.annotations.NullMarked;
