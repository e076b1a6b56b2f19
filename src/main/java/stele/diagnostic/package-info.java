/**
 * What may be wrong with an author's text, and where. Everything that Stele has to say to a writer or to a CI job is a
 * {@link stele.diagnostic.Diagnostic}: a value, made where the fact is known and printed only by the command line.
 */
@NullMarked
package stele.diagnostic;

import org.jspecify.annotations.NullMarked;
