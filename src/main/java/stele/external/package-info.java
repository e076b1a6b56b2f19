/**
 * The links that leave the site, asked for on request: politely, within bounds, and never at an address inside someone's
 * network. {@link stele.external.ProbeLinks} is the place to start reading.
 */
@NullMarked
package stele.external;

import org.jspecify.annotations.NullMarked;
