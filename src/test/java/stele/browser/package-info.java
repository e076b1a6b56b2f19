/**
 * The theme as its readers meet it: in a real browser. {@code Chromium} starts it and looks after every page that a test
 * opens; {@code Sites} builds what it shows.
 */
@NullMarked
package stele.browser;

import org.jspecify.annotations.NullMarked;
