/**
 * What a check has to say, however much it is, in the formats that people and platforms read. Findings that memory should
 * not hold lie in temporary files meanwhile.
 */
@NullMarked
package stele.report;

import org.jspecify.annotations.NullMarked;
