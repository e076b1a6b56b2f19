/**
 * What a step of the road is: a function of its input alone, that returns what it made and what it noticed. Steps never
 * throw for an author's mistake and never print.
 */
@NullMarked
package stele.stage;

import org.jspecify.annotations.NullMarked;
