package stele.file;

/**
 * A stretch of a text that becomes another.
 *
 * @param start offset into {@link SourceFile#text}
 * @param end offset after the stretch; equal to {@code start} where something is put in
 * @param replacement with {@code \n} at line ends
 */
public record Edit(int start, int end, String replacement) {}
