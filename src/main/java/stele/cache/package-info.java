/**
 * What earlier runs remembered, and the one door to {@code .stele/}: topics as they were read, and what a site was published
 * from. Nothing in there is ever needed: whoever finds it damaged, foreign or gone does the work again.
 */
@NullMarked
package stele.cache;

import org.jspecify.annotations.NullMarked;
