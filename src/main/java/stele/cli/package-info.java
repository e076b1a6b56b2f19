/** Commands: what a person or a CI job types, and what they are told. The only place that prints. */
@NullMarked
package stele.cli;

import org.jspecify.annotations.NullMarked;
