package stele.search;

/**
 * What stands under one heading of a topic.
 *
 * @param anchor the heading's id; empty for what stands before the first
 * @param title of the heading; empty for what stands before the first
 * @param text plain, blanks folded
 */
record Passage(String anchor, String title, String text) {}
