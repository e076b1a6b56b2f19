/**
 * All topics of the site, by path and by what they translate. Whatever the site says about another language is said from
 * {@link stele.catalogue.Catalogue#alternates}.
 */
@NullMarked
package stele.catalogue;

import org.jspecify.annotations.NullMarked;
