/** What is translated, and how well: the one model behind the rules, the status of a site and the notices on its pages. */
@NullMarked
package stele.translation;

import org.jspecify.annotations.NullMarked;
