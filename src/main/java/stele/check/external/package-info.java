/** Rules about links that leave the site: {@code stele external} asks them, a check never does. */
@NullMarked
package stele.check.external;

import org.jspecify.annotations.NullMarked;
