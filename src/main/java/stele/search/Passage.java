package stele.search;

/**
 * What stands under one heading of a topic.
 *
 * @param anchor the heading's id; empty for what stands before the first
 * @param title of the heading; empty for what stands before the first
 * @param from where its text begins in that of its {@link Entry}: plain, blanks folded
 * @param to where it ends
 */
record Passage(String anchor, String title, int from, int to) {}
