/**
 * YAML as an author writes it: every scalar is text, every node knows its place. The only door to SnakeYAML Engine.
 */
@NullMarked
package stele.yaml;

import org.jspecify.annotations.NullMarked;
