/**
 * One tree of topics per language, and what a page shows of it: never the whole. A tree comes from the authors' tables of
 * contents ({@link stele.navigation.Toc}), from the lists in their topics, or from their folders; then the languages lend
 * each other the places of topics that they lack, and numbered siblings become the phases of a guide.
 */
@NullMarked
package stele.navigation;

import org.jspecify.annotations.NullMarked;
